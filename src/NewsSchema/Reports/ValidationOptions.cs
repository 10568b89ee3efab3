namespace NewsSchema;

/// <summary>Limits of a validation or a parse. The defaults are safe for hostile input.</summary>
public sealed record ValidationOptions
{
    internal static readonly ValidationOptions Default = new();

    /// <summary>How deep objects and arrays may be nested.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>How many errors a report holds at most.</summary>
    public int MaxErrors { get; init; } = 1000;

    /// <summary>Where a parse takes short strings from that have come before; null, the default, makes every string anew. Validation makes none.</summary>
    public StringPool? Strings { get; init; }
}
