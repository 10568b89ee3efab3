using NewsSchema.Runtime;
using NewsSchema.Schemas;

namespace NewsSchema;

/// <summary>A unit of the 2019-09 and 2020-12 formats: one schema or one keyword, evaluated for one value.</summary>
internal sealed class OutputUnit
{
    public required bool IsValid { get; init; }

    /// <summary>How it was reached from the first schema, through references.</summary>
    public required string KeywordLocation { get; init; }

    public required string AbsoluteLocation { get; init; }

    public required string InstanceLocation { get; init; }

    public string? Error { get; init; }

    /// <summary>JSON text.</summary>
    public string? Annotation { get; init; }

    public List<OutputUnit> Children { get; init; } = [];

    /// <summary>The document is not JSON.</summary>
    public static OutputUnit Broken(string location, string message) =>
        new() { IsValid = false, KeywordLocation = string.Empty, AbsoluteLocation = location, InstanceLocation = string.Empty, Error = message };

    public static OutputUnit Of(EvaluationNode node)
    {
        // Only conditions put their branches under other keywords than the one that applies them.
        var names = node.Schema.Keywords.Select(keyword => keyword.Name).Concat(node.Children.Select(child => child.Keyword)).Distinct().ToList();
        var loose = node.Errors.Where(error => !names.Contains(error.Key)).Select(error => error.Value).ToList();
        return new OutputUnit
        {
            IsValid = node.IsValid,
            KeywordLocation = node.EvaluationPath,
            AbsoluteLocation = node.Schema.Location,
            InstanceLocation = node.InstanceLocation,
            Error = loose.Count == 0 ? null : string.Join("; ", loose),
            Children = [.. names.Select(name => Of(node, name)).OfType<OutputUnit>()],
        };
    }

    private static OutputUnit? Of(EvaluationNode node, string name)
    {
        var keyword = node.Schema.Keywords.FirstOrDefault(keyword => keyword.Name == name);
        if (keyword is DefinitionsKeyword or CommentKeyword)
            return null;
        var applied = node.ChildrenOf(name).ToList();
        var errors = node.Errors.Where(error => error.Key == name).Select(error => error.Value).ToList();
        var mustHold = keyword is not (AnyOfKeyword or OneOfKeyword or NotKeyword or ConditionalKeyword or ContainsKeyword);
        var isValid = errors.Count == 0 && (!mustHold || applied.TrueForAll(child => child.IsValid));
        var annotation = keyword is null ? null : Annotating.Annotates(keyword, node) ? keyword.Json.ToJson() : Annotating.OfApplicator(keyword, applied);
        return new OutputUnit
        {
            IsValid = isValid,
            KeywordLocation = node.EvaluationPath + "/" + JsonPointer.Escape(name),
            AbsoluteLocation = node.Schema.Location + JsonPointer.ToFragment("/" + JsonPointer.Escape(name)),
            InstanceLocation = node.InstanceLocation,
            Error = errors.Count > 0 ? string.Join("; ", errors) : null,
            Annotation = node.IsValid ? annotation : null,
            Children = [.. applied.Select(Of)],
        };
    }
}
