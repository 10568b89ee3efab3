namespace NewsSchema.Schemas;

/// <summary>The tables of the official dialects. A newer one begins as a copy of the one before, as the specifications did.</summary>
internal static class OfficialDialects
{
    private const string Vocab2019 = "https://json-schema.org/draft/2019-09/vocab/";
    private const string Vocab2020 = "https://json-schema.org/draft/2020-12/vocab/";

    private static readonly KeywordDefinition[] Assertions =
    [
        TypeKeyword.Definition, EnumKeyword.Definition, MultipleOfKeyword.Definition,
        MaxLengthKeyword.Definition, MinLengthKeyword.Definition, PatternKeyword.Definition,
        MaxItemsKeyword.Definition, MinItemsKeyword.Definition, UniqueItemsKeyword.Definition,
        MaxPropertiesKeyword.Definition, MinPropertiesKeyword.Definition, RequiredKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] Bounds =
    [
        MinimumKeyword.Definition, MinimumKeyword.Exclusive6, MaximumKeyword.Definition, MaximumKeyword.Exclusive6, ConstKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] ObjectsAndLogic =
    [
        PropertiesKeyword.Definition, PatternPropertiesKeyword.Definition, AdditionalPropertiesKeyword.Definition,
        AllOfKeyword.Definition, AnyOfKeyword.Definition, OneOfKeyword.Definition, NotKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] TupleItems = [ItemsKeyword.OrTuple, ItemsKeyword.Additional];

    private static readonly KeywordDefinition[] OldCore = [Known("$schema"), RefKeyword.Definition, DefinitionsKeyword.Old];

    private static readonly KeywordDefinition[] OldMetadata = [TitleKeyword.Definition, DescriptionKeyword.Definition, DefaultKeyword.Definition];

    private static readonly KeywordDefinition[] Conditionals =
    [
        ConditionalKeyword.Definition, ConditionalKeyword.ThenDefinition, ConditionalKeyword.ElseDefinition,
    ];

    private static readonly KeywordDefinition[] Bounds4 =
    [
        MinimumKeyword.Definition4, MinimumKeyword.Exclusive4, MaximumKeyword.Definition4, MaximumKeyword.Exclusive4,
    ];

    private static readonly KeywordDefinition[] Keywords3 =
    [
        Known("$schema"), Known("id"), RefKeyword.Definition, DefinitionsKeyword.Old, .. Bounds4, Draft3Types.Definition, Draft3Types.Disallow, AllOfKeyword.Extends,
        EnumKeyword.Definition, MultipleOfKeyword.DivisibleBy, MaxLengthKeyword.Definition, MinLengthKeyword.Definition, PatternKeyword.Definition,
        MaxItemsKeyword.Definition, MinItemsKeyword.Definition, UniqueItemsKeyword.Definition, PropertiesKeyword.WithRequired, RequiredKeyword.Flag,
        PatternPropertiesKeyword.Definition, AdditionalPropertiesKeyword.Definition, Dependencies.Definition, .. TupleItems, .. OldMetadata, FormatKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] Keywords4 =
    [
        .. OldCore, Known("id"), .. Assertions, .. ObjectsAndLogic, .. TupleItems, Dependencies.Definition, .. OldMetadata, FormatKeyword.Definition,
        .. Bounds4,
    ];

    private static readonly KeywordDefinition[] Keywords6 =
    [
        .. OldCore, Known("$id"), .. Assertions, .. Bounds, .. ObjectsAndLogic, .. TupleItems, Dependencies.Definition, .. OldMetadata, FormatKeyword.Definition,
        ContainsKeyword.Definition, PropertyNamesKeyword.Definition, ExamplesKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] Keywords7 =
    [
        .. Keywords6, .. Conditionals, CommentKeyword.Definition, ReadOnlyKeyword.Definition, WriteOnlyKeyword.Definition,
        ContentEncodingKeyword.Definition, ContentMediaTypeKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] Core =
    [
        Known("$id"), Known("$schema"), Known("$anchor"), Known("$vocabulary"), RefKeyword.Definition, DefinitionsKeyword.Definition, CommentKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] Core2019 = [.. Core, DynamicRefKeyword.Recursive, Known("$recursiveAnchor")];

    private static readonly KeywordDefinition[] Core2020 = [.. Core, DynamicRefKeyword.Definition, Known("$dynamicAnchor")];

    private static readonly KeywordDefinition[] Applicators =
    [
        .. ObjectsAndLogic, .. Conditionals, ContainsKeyword.Definition, PropertyNamesKeyword.Definition, DependentSchemasKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] Applicators2020 = [.. Applicators, PrefixItemsKeyword.Definition, ItemsKeyword.Definition];

    private static readonly KeywordDefinition[] Unevaluated = [UnevaluatedItemsKeyword.Definition, UnevaluatedPropertiesKeyword.Definition];

    private static readonly KeywordDefinition[] Validation =
    [
        .. Assertions, .. Bounds, DependentRequiredKeyword.Definition, MinContainsKeyword.Definition, MaxContainsKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] Metadata =
    [
        .. OldMetadata, ExamplesKeyword.Definition, DeprecatedKeyword.Definition, ReadOnlyKeyword.Definition, WriteOnlyKeyword.Definition,
    ];

    private static readonly KeywordDefinition[] Content =
    [
        ContentEncodingKeyword.Definition, ContentMediaTypeKeyword.Definition, ContentSchemaKeyword.Definition,
    ];

    private static readonly Dictionary<string, KeywordDefinition[]> Vocabularies2019 = new(StringComparer.Ordinal)
    {
        [Vocab2019 + "core"] = Core2019,
        [Vocab2019 + "applicator"] = [.. Applicators, .. TupleItems, .. Unevaluated],
        [Vocab2019 + "validation"] = Validation,
        [Vocab2019 + "meta-data"] = Metadata,
        [Vocab2019 + "format"] = [FormatKeyword.Definition],
        [Vocab2019 + "content"] = Content,
    };

    private static readonly Dictionary<string, KeywordDefinition[]> Vocabularies2020 = new(StringComparer.Ordinal)
    {
        [Vocab2020 + "core"] = Core2020,
        [Vocab2020 + "applicator"] = Applicators2020,
        [Vocab2020 + "unevaluated"] = Unevaluated,
        [Vocab2020 + "validation"] = Validation,
        [Vocab2020 + "meta-data"] = Metadata,
        [Vocab2020 + "format-annotation"] = [FormatKeyword.Definition],
        [Vocab2020 + "format-assertion"] = [FormatKeyword.Asserting],
        [Vocab2020 + "content"] = Content,
    };

    // What a meta-schema on top of 2020-12 can choose: the draft's own vocabularies and those of this library.
    private static readonly Dictionary<string, KeywordDefinition[]> Choice2020 = new(Vocabularies2020, StringComparer.Ordinal)
    {
        [NewsVocabulary.Uri] = NewsVocabulary.Keywords,
    };

    // Both were renamed in 2019-09; the meta-schemas since then still describe them, and implementations may go on reading them.
    private static readonly KeywordDefinition[] Renamed = [DefinitionsKeyword.Old, Dependencies.Definition];

    internal static Dialect Draft3 { get; } = new("draft 3", "http://json-schema.org/draft-03/schema",
        new DialectRules { Id = "id", IdMayBeAnchor = true, RefIgnoresSiblings = true, HasBooleanSchemas = false, HasDraft3Types = true }, Keywords3);

    internal static Dialect Draft4 { get; } = new("draft 4", "http://json-schema.org/draft-04/schema",
        new DialectRules { Id = "id", IdMayBeAnchor = true, RefIgnoresSiblings = true, HasBooleanSchemas = false }, Keywords4);

    internal static Dialect Draft6 { get; } = new("draft 6", "http://json-schema.org/draft-06/schema",
        new DialectRules { IdMayBeAnchor = true, RefIgnoresSiblings = true }, Keywords6);

    internal static Dialect Draft7 { get; } = new("draft 7", "http://json-schema.org/draft-07/schema",
        new DialectRules { IdMayBeAnchor = true, RefIgnoresSiblings = true }, Keywords7);

    internal static Dialect Draft201909 { get; } = new("2019-09", "https://json-schema.org/draft/2019-09/schema",
        new DialectRules { Vocabularies = Vocabularies2019 }, [.. Renamed, .. Vocabularies2019.Values.SelectMany(v => v)]);

    // Of the two vocabularies of format, the standard meta-schema has the one that annotates; it comes last in the list to win.
    internal static Dialect Draft202012 { get; } = new("2020-12", "https://json-schema.org/draft/2020-12/schema",
        new DialectRules { Vocabularies = Choice2020 }, [.. Renamed, .. Vocabularies2020.Values.SelectMany(v => v), FormatKeyword.Definition]);

    internal static Dialect V1 { get; } = new("v1", "https://json-schema.org/v1", new DialectRules { DynamicRefNeedsNoBookend = true },
        [.. Renamed, .. Core2020, .. Applicators2020, .. Unevaluated, .. Validation, .. Metadata, FormatKeyword.Asserting, .. Content]);

    internal static Dialect[] All { get; } = [Draft3, Draft4, Draft6, Draft7, Draft201909, Draft202012, V1];

    /// <summary>A keyword that is understood while documents are indexed, and adds nothing to a schema's keywords.</summary>
    private static KeywordDefinition Known(string name) => new(name, null);
}
