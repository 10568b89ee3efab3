namespace NewsSchema.Schemas;

/// <summary>The news vocabulary: rules between members, in the table of its keywords.</summary>
public static class NewsVocabulary
{
    /// <summary>The vocabulary's URI, for a meta-schema's <c>$vocabulary</c>.</summary>
    public const string Uri = "https://newsschema.example/vocab/news";

    /// <summary>The URI of the dialect that has draft 2020-12 and this vocabulary, for a schema's <c>$schema</c>.</summary>
    public const string DialectUri = "https://newsschema.example/meta/news";

    internal static KeywordDefinition[] Keywords { get; } =
    [
        new("ascending", PointerGroupsKeyword.ReadChains),
        new("unique", PointersKeyword.Read),
        new("names", PointersKeyword.Read),
        new("pointersExist", PointersKeyword.Read),
        new("textSpan", TextSpanKeyword.Read),
        new("sourceText", SourceTextKeyword.Read),
        new("inOrder", PointersKeyword.Read),
        new("disjoint", PointerGroupsKeyword.Read),
        new("within", SpanRelationsKeyword.Read),
        new("outside", SpanRelationsKeyword.Read),
        new("extent", ExtentKeyword.Read),
        new("textAt", PointerPairsKeyword.Read),
        new("timeAt", PointerPairsKeyword.Read),
        new("quotationMarksAround", PointersKeyword.Read),
        new("wordsWithin", WordsWithinKeyword.Read),
        new("occursInSource", PointersKeyword.Read),
        new("coversSource", CoversSourceKeyword.Read),
    ];
}
