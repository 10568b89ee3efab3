namespace NewsSchema.Schemas;

/// <summary>The table of rules.</summary>
public static class FindingRules
{
    /// <summary>The document is no JSON.</summary>
    public static FindingRule BadJson { get; } = new("NS0001", FindingSeverity.Error, "The document is not JSON",
        "A schema is strict JSON: no comments, no trailing commas, double quotation marks. The message says what was expected at the place shown.");

    /// <summary>A keyword's value has the wrong shape.</summary>
    public static FindingRule BadValue { get; } = new("NS0002", FindingSeverity.Error, "The keyword's value has the wrong type",
        "Each keyword takes values of certain types only; with another value the schema has no meaning. The message names what the keyword takes.");

    /// <summary>A reference leads nowhere.</summary>
    public static FindingRule UnknownReference { get; } = new("NS0003", FindingSeverity.Error, "The reference leads nowhere",
        "The document, anchor or place that the reference names does not exist among the documents known. Add the document, or correct the reference.");

    /// <summary>A reference loops without ever looking at a part of the instance.</summary>
    public static FindingRule EndlessReference { get; } = new("NS0004", FindingSeverity.Error, "The schema applies itself to the same value without end",
        "Following references from this schema leads back to it before any member or item of the instance is looked at, so validation would never end.");

    /// <summary>The dialect is not known.</summary>
    public static FindingRule UnknownDialect { get; } = new("NS0005", FindingSeverity.Error, "The dialect is not known",
        "$schema names neither an official dialect nor a known meta-schema, or the meta-schema requires a vocabulary that is not known.");

    /// <summary>A pattern is no regular expression.</summary>
    public static FindingRule BadPattern { get; } = new("NS0006", FindingSeverity.Error, "The pattern is not a regular expression",
        "Patterns are ECMA-262 regular expressions with Unicode semantics.");

    /// <summary>Two schemas claim the same URI or anchor.</summary>
    public static FindingRule DuplicateId { get; } = new("NS0007", FindingSeverity.Error, "The identifier is used twice",
        "A URI or an anchor must name one schema of a document; a reference to it could mean either.");

    /// <summary>A keyword that the dialect does not have, nearly the name of one that it has.</summary>
    public static FindingRule MisspeltKeyword { get; } = new("NS0101", FindingSeverity.Warning, "The keyword is misspelt",
        "Validation ignores keywords that the dialect does not have, so a misspelt one silently allows everything. The message names the keyword that was probably meant.");

    /// <summary>A member name occurs twice in one object.</summary>
    public static FindingRule DuplicateMember { get; } = new("NS0102", FindingSeverity.Warning, "The member occurs twice",
        "Of two members with the same name the last one counts here, and others may read it differently.");

    /// <summary>No instance can be valid.</summary>
    public static FindingRule Unsatisfiable { get; } = new("NS0103", FindingSeverity.Warning, "No value can satisfy the schema",
        "Two keywords contradict each other, so validation always fails for the values they speak of.");

    /// <summary>A keyword has no effect where it stands.</summary>
    public static FindingRule IgnoredKeyword { get; } = new("NS0104", FindingSeverity.Warning, "The keyword has no effect here",
        "The dialect ignores the keyword in this place: up to draft 7 everything beside $ref, and keywords that need another one beside them.");

    /// <summary>A format that is not known.</summary>
    public static FindingRule UnknownFormat { get; } = new("NS0105", FindingSeverity.Info, "The format is not known",
        "Unknown formats assert nothing.");

    /// <summary>A keyword of another dialect.</summary>
    public static FindingRule OtherDialectsKeyword { get; } = new("NS0107", FindingSeverity.Warning, "The keyword belongs to another dialect",
        "The keyword exists in other versions of JSON Schema, but not in the one this schema is read in, so validation ignores it. Change $schema, or use this dialect's keyword.");

    /// <summary>A keyword that no dialect has.</summary>
    public static FindingRule UnknownKeyword { get; } = new("NS0108", FindingSeverity.Info, "The keyword is not known",
        "Validation ignores keywords that the dialect does not have; they are kept as annotations. Prefix own ones with x-, or declare them in a meta-schema.");

    /// <summary>A keyword that was renamed and still works.</summary>
    public static FindingRule OldKeyword { get; } = new("NS0109", FindingSeverity.Info, "The keyword was renamed",
        "The keyword works as it did, but newer dialects call it by another name.");

    /// <summary>More findings than are listed.</summary>
    public static FindingRule TooMany { get; } = new("NS0110", FindingSeverity.Info, "There are more findings",
        "Only the first thousand findings of a document are listed.");

    /// <summary>A keyword about a type that is not allowed.</summary>
    public static FindingRule KeywordOfOtherType { get; } = new("NS0111", FindingSeverity.Warning, "The keyword speaks of another type",
        "A keyword restricts values of one type and passes all others, so beside a type that rules those values out it does nothing.");

    /// <summary>A required member that <c>properties</c> does not have, though one that is called nearly so.</summary>
    public static FindingRule MisspeltName { get; } = new("NS0112", FindingSeverity.Warning, "The required member is not described",
        "required names a member that properties does not describe, and properties describes one with nearly that name. One of the two is misspelt.");

    /// <summary>A pattern that .NET's own engine would read otherwise.</summary>
    public static FindingRule PatternDiffers { get; } = new("NS0113", FindingSeverity.Info, "The pattern means something else to .NET",
        "The pattern is read as ECMA-262 says, here and in other validators. Code that hands it to System.Text.RegularExpressions.Regex gets another meaning.");

    /// <summary>A branch that decides nothing.</summary>
    public static FindingRule UnreachableBranch { get; } = new("NS0114", FindingSeverity.Warning, "The branch decides nothing",
        "Whatever the value is, this branch of anyOf, oneOf or if has no say in whether it is valid.");

    /// <summary>A name for generated code that cannot be used.</summary>
    public static FindingRule UnusableName { get; } = new("NS0115", FindingSeverity.Warning, "The C# name cannot be used",
        "A name given by x-csharp-name or by the schema's item must be a C# identifier that begins with a capital letter, stand for a place that is there, and not be taken. Another name is used.");

    /// <summary>A value in a list occurs twice.</summary>
    public static FindingRule DuplicateValue { get; } = new("NS0106", FindingSeverity.Warning, "The value occurs twice",
        "Values of enum, type and required should be unique.");

    /// <summary>All rules by id.</summary>
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        BadJson, BadValue, UnknownReference, EndlessReference, UnknownDialect, BadPattern, DuplicateId,
        MisspeltKeyword, DuplicateMember, Unsatisfiable, IgnoredKeyword, UnknownFormat, DuplicateValue, OtherDialectsKeyword,
        UnknownKeyword, OldKeyword, TooMany, KeywordOfOtherType, MisspeltName, PatternDiffers, UnreachableBranch, UnusableName,
    ];
}
