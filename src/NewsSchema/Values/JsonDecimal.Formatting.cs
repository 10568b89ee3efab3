using System.Text;

namespace NewsSchema;

/// <summary>Formatting without a string in between. A number has one form, the one it was written in.</summary>
public readonly partial struct JsonDecimal : ISpanFormattable, IUtf8SpanFormattable
{
    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Nothing, or <c>G</c>.</param>
    /// <param name="formatProvider">Not used: JSON has one way to write numbers.</param>
    /// <exception cref="FormatException">Another format is asked for.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return Encoding.ASCII.TryGetChars(Utf8, destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        var fits = Utf8.TryCopyTo(utf8Destination);
        bytesWritten = fits ? Utf8.Length : 0;
        return fits;
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
            throw new FormatException($"A JSON number has no format '{format}'.");
    }
}
