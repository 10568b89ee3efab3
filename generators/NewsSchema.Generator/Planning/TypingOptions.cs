namespace NewsSchema.Generator.Planning;

/// <summary>How the types of a schema are made, as its item says. Whether a document is valid does not depend on it.</summary>
/// <param name="FormatTypes">Whether strings of a format that .NET has a type for get that type; otherwise they stay strings, as written.</param>
/// <param name="ExactNumbers">Whether numbers that need not fit an integer of 64 bits are kept as written; otherwise they are <c>long</c> and <c>double</c>.</param>
/// <param name="Names">Names given by the item, whether or not they can be used.</param>
internal sealed record TypingOptions(bool FormatTypes, bool ExactNumbers, EquatableArray<GivenName> Names)
{
    /// <summary>How the types are made of a schema whose item says nothing.</summary>
    public static readonly TypingOptions Default = new(FormatTypes: true, ExactNumbers: false, Names: default);
}
