namespace NewsSchema.News.Conversion;

/// <summary>A text cannot be converted; <see cref="Error"/> says why.</summary>
internal sealed class ConversionException(ConversionError error) : Exception(error.Message)
{
    /// <summary>The reason, with its code and place.</summary>
    public ConversionError Error { get; } = error;
}
