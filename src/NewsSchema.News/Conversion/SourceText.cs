using System.Security.Cryptography;

namespace NewsSchema.News.Conversion;

/// <summary>The decoded text of one article: no byte order mark, nothing else changed, with the way back to code points.</summary>
internal sealed class SourceText
{
    private readonly int[]? _surrogates;

    public SourceText(string text, ReadOnlySpan<byte> bytes, string encoding)
    {
        Text = text;
        ByteCount = bytes.Length;
        Encoding = encoding;
        Sha256 = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
        _surrogates = FindSurrogatePairs(text);
        CodePointCount = text.Length - (_surrogates?.Length ?? 0);
    }

    public string Text { get; }

    /// <summary>Length of the undecoded source in bytes, byte order mark included.</summary>
    public long ByteCount { get; }

    /// <summary>IANA name of the encoding the bytes were read as.</summary>
    public string Encoding { get; }

    /// <summary>SHA-256 of the undecoded bytes, lower-case hex.</summary>
    public string Sha256 { get; }

    public int CodePointCount { get; }

    public ReadOnlySpan<char> this[TextRange range] => Text.AsSpan(range.Start, range.Length);

    public string Slice(TextRange range) => Text.Substring(range.Start, range.Length);

    /// <summary>The code-point index of a UTF-16 position; a position inside a surrogate pair counts as the pair's start.</summary>
    public int CodePointAt(int position)
    {
        if (_surrogates is null)
            return position;
        var index = Array.BinarySearch(_surrogates, position);
        return position - (index >= 0 ? index + 1 : ~index);
    }

    /// <summary>Positions of the low halves of all surrogate pairs, in order; null when there are none.</summary>
    private static int[]? FindSurrogatePairs(string text)
    {
        List<int>? found = null;
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') + 1; i > 0 && i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                (found ??= []).Add(i++);
        }

        return found?.ToArray();
    }
}
