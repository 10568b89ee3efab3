using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>No schema of an <c>anyOf</c> or <c>oneOf</c> matches: reports that, and why each of them does not, the nearest first.</summary>
    private void FailBranches(SchemaRule rule, Applicator applicator)
    {
        var type = PeekType();
        if (!TMode.Collects || type == JsonTypes.None)
        {
            Fail(_position, rule, applicator.Keyword, string.Empty);
            return;
        }

        var value = Fork();
        value.SkipValue();
        if (value.Stopped)
            return;
        if (!_errors!.TryExplain(applicator.Rules.Length))
        {
            Fail(_position, rule, applicator.Keyword, Messages.NoBranch(applicator.Rules.Length));
            return;
        }

        var failures = new List<BranchFailure>(applicator.Rules.Length);
        foreach (var branch in applicator.Rules)
        {
            var errors = _errors.Branch(traced: false);
            var cursor = Branch<Collect>(errors);
            cursor.Evaluate(branch);
            failures.Add(new BranchFailure(branch, errors.Errors, _errors.Pointer(_json)));
        }

        failures.Sort();
        var causes = failures.SelectMany(failure => failure.Errors).ToList();
        var nearest = failures.FirstOrDefault();
        var message = nearest is null || causes.Count == 0
            ? "no alternative is given"
            : Messages.NoBranch(failures.Count, nearest.Rule.Name, nearest.Errors[0].Relative(_errors.Pointer(_json)));
        if (!_errors.Add(_json, _position, rule, applicator.Keyword, message, causes))
            Stop();
    }
}
