using System.Text;
using NewsSchema.Formats;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>Compiles a schema tree into rules: one rule for each schema, references resolved to the rules themselves.</summary>
internal sealed partial class RuleCompiler
{
    private readonly Dictionary<SchemaNode, SchemaRule> _rules = [];
    private readonly Dictionary<SchemaResource, int> _resources = [];
    private readonly Queue<SchemaRule> _open = new();
    private readonly bool _assertContent;

    private RuleCompiler(bool assertContent) => _assertContent = assertContent;

    public static SchemaProgram Compile(SchemaTree tree, bool assertContent)
    {
        var compiler = new RuleCompiler(assertContent);
        foreach (var resource in tree.Resources)
            compiler._resources.Add(resource, compiler._resources.Count);
        var root = compiler.Rule(tree.Root);
        while (compiler._open.TryDequeue(out var rule))
            compiler.Fill(rule);
        SchemaRule[] rules = [.. compiler._rules.Values];
        var isDynamic = rules.Any(rule => rule.Applicators.Any(applicator => applicator.Kind == ApplicatorKind.Dynamic));
        RuleAnalysis.Run(rules, isDynamic);
        if (!isDynamic)
        {
            var trials = new TrialCompiler();
            foreach (var rule in rules)
                rule.Trials = trials;
        }

        return new SchemaProgram(root, isDynamic, rules.Any(rule => rule.Applicators.Length > 0), rules.Any(rule => rule.HasUnevaluated));
    }

    private SchemaRule Rule(SchemaNode node)
    {
        if (_rules.TryGetValue(node, out var rule))
            return rule;
        rule = new SchemaRule(node, _rules.Count) { Resource = _resources[node.Resource] };
        _rules.Add(node, rule);
        _open.Enqueue(rule);
        return rule;
    }

    private SchemaRule[] Rules(IReadOnlyList<SchemaNode> nodes) => [.. nodes.Select(Rule)];

    private SchemaRule? RuleOrNull(SchemaNode? node) => node is null ? null : Rule(node);

    private void Fill(SchemaRule rule)
    {
        var node = rule.Node;
        if (node.Constant is { } constant)
        {
            rule.Kind = constant ? RuleKind.Anything : RuleKind.Nothing;
            return;
        }

        rule.Strings = Strings(rule);
        rule.Numbers = Numbers(rule);
        rule.HasPlainIntegers = node.Resource.Dialect.IntegersAreWrittenPlain && (rule.Allowed & (JsonTypes.Integer | JsonTypes.Number)) == JsonTypes.Integer;
        rule.Choices = Choices(rule);
        rule.Content = _assertContent ? Content(rule) : null;
        rule.Object = ObjectPart(rule);
        rule.Array = ArrayPart(rule);
        rule.Applicators = [.. Applicators(node)];
        rule.HasUnevaluated = rule.Object?.Unevaluated is not null || rule.Array?.Unevaluated is not null;
        rule.HasOwnPart = rule.Allowed != JsonTypes.Any || rule.Choices is not null || rule.Strings is not null || rule.Content is not null
            || rule.Numbers is not null || rule.Object is not null || rule.Array is not null;
    }

    private static StringRule? Strings(SchemaRule rule)
    {
        var node = rule.Node;
        var format = node.Find<FormatKeyword>();
        var strings = new StringRule(rule.Location)
        {
            Types = rule.Allowed,
            Wording = rule.Wording,
            MinLength = Clamp(node.Find<MinLengthKeyword>()?.Limit ?? 0),
            MaxLength = Clamp(node.Find<MaxLengthKeyword>()?.Limit ?? int.MaxValue),
            Pattern = node.Find<PatternKeyword>()?.Pattern,
            Format = format is { Assert: true } ? format.Format : null,
            FormatCheck = format is { Assert: true } ? Format.Find(format.Format, DraftOf(node.Resource.Dialect)) : null,
        };
        return strings.HasChecks ? strings : null;
    }

    private static NumberRule? Numbers(SchemaRule rule)
    {
        var node = rule.Node;
        var minimums = node.Keywords.OfType<MinimumKeyword>().ToLookup(keyword => keyword.Exclusive, keyword => keyword.Limit.Text);
        var maximums = node.Keywords.OfType<MaximumKeyword>().ToLookup(keyword => keyword.Exclusive, keyword => keyword.Limit.Text);
        var numbers = new NumberRule(rule.Location)
        {
            Types = rule.Allowed,
            Wording = rule.Wording,
            IsInteger = (rule.Allowed & (JsonTypes.Integer | JsonTypes.Number)) == JsonTypes.Integer,
            Minimum = minimums[false].FirstOrDefault(),
            ExclusiveMinimum = minimums[true].FirstOrDefault(),
            Maximum = maximums[false].FirstOrDefault(),
            ExclusiveMaximum = maximums[true].FirstOrDefault(),
            MultipleOf = node.Find<MultipleOfKeyword>()?.Divisor.Text,
        };
        return numbers.IsUnlimited ? null : numbers;
    }

    private static ValueChoice[]? Choices(SchemaRule rule)
    {
        List<ValueChoice> choices = [];
        if (rule.Node.Find<EnumKeyword>() is { } values)
            choices.Add(new ValueChoice(rule, values.Name, values.Values));
        if (rule.Node.Find<ConstKeyword>() is { } constant)
            choices.Add(new ValueChoice(rule, constant.Name, [constant.Value]));
        return choices.Count == 0 ? null : [.. choices];
    }

    private ContentRule? Content(SchemaRule rule)
    {
        var encoding = rule.Node.Find<ContentEncodingKeyword>()?.Encoding;
        var mediaType = rule.Node.Find<ContentMediaTypeKeyword>()?.MediaType;
        return encoding is null && mediaType is null ? null : new ContentRule(rule.Location)
        {
            Wording = rule.Wording,
            Encoding = encoding,
            MediaType = mediaType,
            Schema = RuleOrNull(rule.Node.Find<ContentSchemaKeyword>()?.Schema),
        };
    }

    private static FormatDraft DraftOf(Dialect dialect) => dialect switch
    {
        _ when dialect == Dialect.Draft3 => FormatDraft.Draft3,
        _ when dialect == Dialect.Draft4 => FormatDraft.Draft4,
        _ when dialect == Dialect.Draft6 => FormatDraft.Draft6,
        _ when dialect == Dialect.Draft7 => FormatDraft.Draft7,
        _ when dialect == Dialect.Draft201909 => FormatDraft.Draft201909,
        _ when dialect == Dialect.V1 => FormatDraft.V1,
        _ => FormatDraft.Draft202012,
    };

    private static int Clamp(long limit) => (int)Math.Min(limit, int.MaxValue);

    private static byte[] Utf8Of(string name) => Encoding.UTF8.GetBytes(name);
}
