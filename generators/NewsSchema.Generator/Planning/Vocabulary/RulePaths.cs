using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning.Vocabulary;

/// <summary>What a rule wants at the end of a path.</summary>
internal enum PathEnd
{
    /// <summary>Strings, numbers, true or false.</summary>
    Values,

    /// <summary>Places in the source text.</summary>
    Spans,

    /// <summary>Maps, whose names count.</summary>
    Names,
}

/// <summary>The paths that the rules of one type use, each in a field of its own.</summary>
internal sealed class RulePaths(RuleTypes types, TypedValue start)
{
    private readonly Dictionary<(string Pointer, PathEnd End), PathModel> _paths = [];
    private readonly HashSet<string> _fields = new(["RulePath", "RuleValue", "RecordRules", "StatedRules", "All"], StringComparer.Ordinal);

    public List<PathModel> All { get; } = [];

    /// <summary>The field of a pointer's path, or why there is none.</summary>
    public (string? Field, string Problem) Find(RulePointer pointer, PathEnd end)
    {
        if (_paths.TryGetValue((pointer.Text, end), out var known))
            return (known.Field, string.Empty);
        var (steps, problem) = Resolve(pointer, end);
        if (steps is null)
            return (null, problem);
        var path = new PathModel(Unique(NameOf(pointer) + (end == PathEnd.Names ? "Names" : string.Empty)), pointer.Text, steps.ToEquatableArray());
        _paths.Add((pointer.Text, end), path);
        All.Add(path);
        return (path.Field, string.Empty);
    }

    private (IEnumerable<StepModel>? Steps, string Problem) Resolve(RulePointer pointer, PathEnd end)
    {
        var value = start;
        foreach (var token in pointer.Tokens)
        {
            var next = Next(value, token);
            if (next is null)
                return (null, $"'{pointer.Text}' leads to nothing that the schema declares: there is no '{token}'");
            value = next;
        }

        return end switch
        {
            PathEnd.Names when value.Bare is MapValue => ([.. value.Steps, new StepModel("Names", string.Empty)], string.Empty),
            PathEnd.Names => (null, $"'{pointer.Text}' leads to no map"),
            PathEnd.Spans when value.Bare is RecordValue && RuleTypes.RulesOf(Shape.Follow(value.Node)).Any(rule => rule.Keyword is TextSpanKeyword) =>
                ([.. value.Steps, new StepModel("Spans", string.Empty)], string.Empty),
            PathEnd.Spans => (null, $"'{pointer.Text}' leads to no object whose schema has textSpan"),
            _ when Conversion(value.Bare) is { } conversion => (ToValue(value, conversion), string.Empty),
            _ => (null, $"'{pointer.Text}' leads to no string, number, true or false"),
        };
    }

    private TypedValue? Next(TypedValue value, string token) => value.Bare switch
    {
        RecordValue => types.Members(value).Where(member => member.Name == token).Select(member => member.Value).FirstOrDefault(),
        ListValue when token != "*" => null,
        _ => RuleTypes.Items(value, token == "*" ? new StepModel("Items", string.Empty) : new StepModel("Key", CSharp.Literal(token))),
    };

    /// <summary>Replaces the step to the value's member by one that ends there, or ends at the items that the last step leads to.</summary>
    private static List<StepModel> ToValue(TypedValue value, Func<string, string> conversion)
    {
        var steps = value.Steps.ToList();
        var last = steps[steps.Count - 1];
        if (last.Method == "Member")
        {
            var arrow = last.Arguments.LastIndexOf("=> ", StringComparison.Ordinal) + 3;
            steps[steps.Count - 1] = new StepModel("Value", last.Arguments.Substring(0, arrow) + conversion(last.Arguments.Substring(arrow)));
        }
        else
        {
            steps.Add(new StepModel("Values", "static value => " + conversion("value")));
        }

        return steps;
    }

    private static Func<string, string>? Conversion(ValueModel value) => value switch
    {
        TextValue or FixedTextValue or IntegerValue or NumberValue or BooleanValue or FormattedValue => static member => $"RuleValue.Of({member})",
        ExactNumberValue => static member => $"RuleValue.Of(((JsonNumber?){member})?.ToDouble())",
        IntegerChoiceValue => static member => $"RuleValue.Of((long?){member})",
        ChoiceValue choice => member => $"RuleValue.OneOf((int?){member}, [{string.Join(", ", choice.Rule.Arguments.Select(CSharp.Literal))}])",
        _ => null,
    };

    private static string NameOf(RulePointer pointer) => string.Concat(pointer.Tokens.Where(token => token != "*").Select(CSharp.Pascal));

    private string Unique(string name)
    {
        name = name.Length == 0 ? "Items" : name;
        var unique = name;
        for (var number = 2; !_fields.Add(unique); number++)
            unique = name + number;
        return unique;
    }
}
