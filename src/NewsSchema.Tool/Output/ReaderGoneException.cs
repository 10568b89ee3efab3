namespace NewsSchema.Tool.Output;

/// <summary>The reader of standard output wants no more, as <c>| head -1</c> does. The command ends at once, in silence and successfully.</summary>
internal sealed class ReaderGoneException : Exception;
