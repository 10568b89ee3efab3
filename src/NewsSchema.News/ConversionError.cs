namespace NewsSchema.News;

/// <summary>Why a text was refused.</summary>
/// <param name="Code">Stable and kebab-case, such as <c>invalid-utf-8</c>, <c>unpaired-surrogate</c>, <c>empty</c>, <c>too-large</c> or <c>no-paragraph</c>.</param>
/// <param name="Message">For a person: what was found and what was expected.</param>
/// <param name="ByteOffset">Where in the undecoded source, from 0; null when the whole text is meant.</param>
public sealed record ConversionError(string Code, string Message, long? ByteOffset = null);
