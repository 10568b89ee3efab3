using System.Runtime.CompilerServices;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Applies one keyword.</summary>
    /// <param name="rule">The schema it stands in.</param>
    /// <param name="applicator">The keyword.</param>
    /// <param name="type">The value's type.</param>
    /// <param name="marks">What has been evaluated.</param>
    /// <param name="end">Where the value ends, once some schema has read it.</param>
    private void ApplyKeyword(SchemaRule rule, Applicator applicator, JsonTypes type, scoped ref Marks marks, ref int end)
    {
        switch (applicator.Kind)
        {
            case ApplicatorKind.All:
                ApplyAll(applicator, ref marks, ref end);
                break;
            case ApplicatorKind.Any:
                ApplyAny(rule, applicator, type, ref marks, ref end);
                break;
            case ApplicatorKind.One:
                ApplyOne(rule, applicator, type, ref marks, ref end);
                break;
            case ApplicatorKind.Not:
                ApplyNot(rule, applicator);
                break;
            case ApplicatorKind.Conditional:
                ApplyConditional(applicator, ref marks, ref end);
                break;
            case ApplicatorKind.Dependent:
                if (type == JsonTypes.Object)
                    ApplyDependent(applicator, ref marks);
                break;
            case ApplicatorKind.Dynamic:
                Via(applicator.Keyword);
                Apply(_scope?.Find(applicator.ByResource) ?? applicator.Rules[0], ref marks);
                end = _position;
                break;
        }
    }

    private void ApplyAll(Applicator applicator, scoped ref Marks marks, ref int end)
    {
        var start = _position;
        for (var i = 0; i < applicator.Rules.Length && !_failed; i++)
        {
            MoveTo(start);
            Via(applicator, i);
            Apply(applicator.Rules[i], ref marks);
            end = _position;
        }
    }

    private void ApplyAny(SchemaRule rule, Applicator applicator, JsonTypes type, scoped ref Marks marks, ref int end)
    {
        var matched = false;
        for (var i = 0; i < applicator.Rules.Length; i++)
        {
            var branch = applicator.Rules[i];
            if ((branch.Possible & type) == 0 && !Traces)
                continue;
            var evaluated = default(Marks);
            Via(applicator, i);
            if (!Try(branch, ref evaluated, out var branchEnd))
                continue;
            matched = true;
            end = branchEnd;
            marks.UnionWith(evaluated);
            if (!rule.IsTracked && !rule.HasUnevaluated && !Traces)
                return;
        }

        if (!matched && !_failed)
            FailBranches(rule, applicator);
    }

    private void ApplyOne(SchemaRule rule, Applicator applicator, JsonTypes type, scoped ref Marks marks, ref int end)
    {
        var matched = -1;
        for (var i = 0; i < applicator.Rules.Length; i++)
        {
            var branch = applicator.Rules[i];
            if ((branch.Possible & type) == 0 && !Traces)
                continue;
            var evaluated = default(Marks);
            Via(applicator, i);
            if (!Try(branch, ref evaluated, out var branchEnd))
                continue;
            if (matched >= 0)
            {
                Fail(_position, rule, applicator.Keyword, TMode.Collects ? Messages.TwoBranches(applicator.Rules[matched].Name, branch.Name) : string.Empty);
                return;
            }

            matched = i;
            end = branchEnd;
            marks.UnionWith(evaluated);
        }

        if (matched < 0 && !_failed)
            FailBranches(rule, applicator);
    }

    private void ApplyNot(SchemaRule rule, Applicator applicator)
    {
        var ignored = default(Marks);
        Via(applicator, 0);
        if (Try(applicator.Rules[0], ref ignored, out _))
            Fail(_position, rule, applicator.Keyword, TMode.Collects ? Messages.Forbidden(DescribeNext(), applicator.Rules[0].Node.Find<TitleKeyword>()?.Title) : string.Empty);
    }

    private void ApplyConditional(Applicator applicator, scoped ref Marks marks, ref int end)
    {
        var start = _position;
        var evaluated = default(Marks);
        Via(applicator, 0);
        var holds = Try(applicator.Rules[0], ref evaluated, out var conditionEnd);
        if (_failed)
            return;
        if (holds)
        {
            marks.UnionWith(evaluated);
            end = conditionEnd;
        }

        if ((holds ? applicator.Then : applicator.Else) is not { } branch)
            return;
        MoveTo(start);
        Via(holds ? "then" : "else");
        Apply(branch, ref marks);
        end = _position;
    }

    private void ApplyDependent(Applicator applicator, scoped ref Marks marks)
    {
        var start = _position;
        var words = (applicator.Triggers.Length + 63) / 64;
        Span<ulong> present = words <= MostWordsOnStack ? stackalloc ulong[words] : new ulong[words];
        present.Clear();
        var members = Fork();
        members.FindMembers(applicator.TriggerTable!, present);
        for (var i = 0; i < applicator.Triggers.Length && !_failed; i++)
        {
            if (!Seen(present, i))
                continue;
            MoveTo(start);
            Via(applicator.Keyword, applicator.Triggers[i].Name);
            Apply(applicator.Rules[i], ref marks);
        }
    }

    /// <summary>Notes which members of a table the object at the cursor has.</summary>
    internal void FindMembers(MemberTable<MemberEntry> table, scoped Span<ulong> present)
    {
        if (!Descend())
            return;
        _fresh = true;
        while (NextMember())
        {
            if (table.Find(_nameKey, Name) is { } entry)
                present[entry.Bit >> 6] |= 1UL << (entry.Bit & 63);
            SkipValue();
        }
    }

    /// <summary>Whether the value at the cursor is valid for a schema; the cursor stays, and the failure is none of this pass.</summary>
    /// <param name="rule">The schema.</param>
    /// <param name="marks">What the schema evaluates, when the value is valid.</param>
    /// <param name="end">Where the value ends, when it is valid.</param>
    private bool Try(SchemaRule rule, scoped ref Marks marks, out int end)
    {
        if (Traces)
            return TryTraced(rule, ref marks, out end);
        var fork = Fork();
        if (rule.Trials is not null && !rule.IsTracked)
            fork.Demand(rule);
        else
            fork.ApplyDirect(rule.Direct, ref marks);
        end = fork._position;
        _withoutPivots |= fork._withoutPivots;
        if (fork._exhausted)
            Exhaust(rule);
        return !fork._failed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ApplyDirect(SchemaRule rule, scoped ref Marks marks)
    {
        if (rule.Kind == RuleKind.Value)
            EvaluateValue(rule, ref marks);
        else
            Apply(rule, ref marks);
    }

    private bool TryTraced(SchemaRule rule, scoped ref Marks marks, out int end)
    {
        var branch = _errors!.Branch();
        var cursor = Branch<Collect>(branch);
        cursor.Apply(rule, ref marks);
        end = cursor._position;
        if (cursor._exhausted)
            Exhaust(rule);
        return branch.Count == 0;
    }
}
