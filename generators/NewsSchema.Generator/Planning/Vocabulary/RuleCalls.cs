using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning.Vocabulary;

/// <summary>Turns the keywords of one schema into calls that state its rules. A pointer that leads nowhere is reported, and its rule left out.</summary>
internal sealed class RuleCalls(RulePaths paths, Action<RuleKeyword, RulePointer, string> report)
{
    public IEnumerable<string> Of(RuleKeyword keyword) => (keyword switch
    {
        PointersKeyword each => each.Pointers.Select(pointer => Call(each, Path(each, pointer, EndOf(each.Name)))),
        PointerGroupsKeyword groups => groups.Groups.Select(group => Call(groups, [.. group.Select(pointer => Path(groups, pointer, EndOf(groups.Name)))])),
        PointerPairsKeyword pairs => pairs.Pairs.Select(pair => Call(pairs, Path(pairs, pair.Key, PathEnd.Values), Path(pairs, pair.Value, PathEnd.Spans))),
        SpanRelationsKeyword relations => relations.Relations.Select(relation => Relation(relations, relation)),
        WordsWithinKeyword words => words.Rules.Select(rule => Words(words, rule)),
        ExtentKeyword extent =>
        [
            Call(extent, [Path(extent, extent.Value, PathEnd.Values), Path(extent, extent.Of, PathEnd.Spans), Path(extent, extent.By, PathEnd.Spans), .. extent.Words.Select(word => word is null ? "null" : CSharp.Literal(word))]),
        ],
        SourceTextKeyword source => [Call(source, Optional(source, "sha256", source.Sha256), Optional(source, "bytes", source.Bytes), Optional(source, "length", source.Length))],
        CoversSourceKeyword covers => [Call(covers, [List(covers, covers.Spans), .. covers.Labels.Select(CSharp.Literal)])],
        _ => [],
    }).OfType<string>();

    private static PathEnd EndOf(string keyword) => keyword switch
    {
        "ascending" or "unique" or "names" or "occursInSource" => PathEnd.Values,
        "pointersExist" => PathEnd.Names,
        _ => PathEnd.Spans,
    };

    /// <summary>A call, or null when one of its paths leads nowhere.</summary>
    private static string? Call(RuleKeyword keyword, params string?[] arguments) =>
        arguments.Contains(null) ? null : $"{CSharp.Pascal(keyword.Name)}({string.Join(", ", arguments)})";

    private string? Relation(RuleKeyword keyword, SpanRelation relation) =>
        Call(keyword, [List(keyword, relation.Spans), List(keyword, relation.Others), .. Where(keyword, relation.Where)]);

    private string? Words(RuleKeyword keyword, WordsWithin rule) =>
        Call(keyword, [$"[{string.Join(", ", rule.Words.Select(CSharp.Literal))}]", List(keyword, rule.Spans), .. Where(keyword, rule.Where)]);

    /// <summary>The last argument of a rule with conditions; none for a rule without.</summary>
    private IEnumerable<string?> Where(RuleKeyword keyword, IReadOnlyList<RuleWhere> conditions)
    {
        var made = conditions.Select(where => Path(keyword, where.Pointer, PathEnd.Values) is { } path ? $"new({path}, RuleValue.Of({Literal(where.Value)}))" : null).ToList();
        return made.Count == 0 ? [] : [made.Contains(null) ? null : $"[{string.Join(", ", made)}]"];
    }

    private static string Literal(JsonNode value) => value is JsonString text ? CSharp.Literal(text.Value) : value.ToJson();

    private string? Optional(RuleKeyword keyword, string name, RulePointer? pointer) =>
        pointer is null ? $"{name}: null" : Path(keyword, pointer, PathEnd.Values) is { } path ? $"{name}: {path}" : null;

    private string? List(RuleKeyword keyword, IEnumerable<RulePointer> pointers)
    {
        var found = pointers.Select(pointer => Path(keyword, pointer, PathEnd.Spans)).ToList();
        return found.Contains(null) ? null : $"[{string.Join(", ", found)}]";
    }

    private string? Path(RuleKeyword keyword, RulePointer pointer, PathEnd end)
    {
        var (field, problem) = paths.Find(pointer, end);
        if (field is null)
            report(keyword, pointer, problem);
        return field;
    }
}
