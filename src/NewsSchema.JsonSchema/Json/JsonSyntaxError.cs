namespace NewsSchema.Schemas;

/// <summary>Why a text is no JSON.</summary>
/// <param name="Message">What was expected and what stands there, in words.</param>
/// <param name="Offset">Where, in UTF-16 units.</param>
/// <param name="Position">Where, as line and column.</param>
public sealed record JsonSyntaxError(string Message, int Offset, LinePosition Position);
