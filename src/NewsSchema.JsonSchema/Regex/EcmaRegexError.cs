namespace NewsSchema.Schemas;

/// <summary>Why a pattern is not a valid ECMA-262 regular expression.</summary>
/// <param name="message">The reason, as a sentence.</param>
/// <param name="offset">The place in the pattern, in UTF-16 code units from 0.</param>
public sealed class EcmaRegexError(string message, int offset)
{
    /// <summary>The reason, as a sentence.</summary>
    public string Message { get; } = message;

    /// <summary>The place in the pattern, in UTF-16 code units from 0.</summary>
    public int Offset { get; } = offset;

    /// <inheritdoc/>
    public override string ToString() => $"{Message} (at {Offset})";
}
