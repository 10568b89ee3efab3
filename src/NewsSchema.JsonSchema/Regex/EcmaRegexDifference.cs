namespace NewsSchema.Schemas;

/// <summary>A place where .NET would read a pattern in another way than ECMA-262 does.</summary>
/// <param name="reason">What differs, as a sentence.</param>
/// <param name="offset">The place in the pattern, in UTF-16 code units from 0.</param>
public sealed class EcmaRegexDifference(string reason, int offset)
{
    /// <summary>What differs, as a sentence.</summary>
    public string Reason { get; } = reason;

    /// <summary>The place in the pattern, in UTF-16 code units from 0.</summary>
    public int Offset { get; } = offset;

    /// <inheritdoc/>
    public override string ToString() => $"{Reason} (at {Offset})";
}
