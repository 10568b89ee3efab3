using System.Buffers;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Forms of a line that need neither known words nor neighbours.</summary>
internal static class LineForms
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?”\"");

    /// <summary>"1. " or "12) ": the number stays in the block, since it is a word of the source.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> span)
    {
        var digits = 0;
        while (digits < span.Length && digits < 3 && char.IsAsciiDigit(span[digits]))
            digits++;
        return digits is 1 or 2 && digits + 1 < span.Length && span[digits] is '.' or ')' && char.IsWhiteSpace(span[digits + 1]);
    }

    /// <summary>Words by the spaces before them, which is enough for the length of a long block.</summary>
    public static int CountWords(ReadOnlySpan<char> span)
    {
        var words = 0;
        for (var i = 1; i < span.Length; i++)
            words += span[i] == ' ' && span[i - 1] != ' ' ? 1 : 0;
        return words;
    }

    /// <summary>Whether a capital or a quotation mark follows a full stop after a small letter.</summary>
    public static bool HasSeveralSentences(ReadOnlySpan<char> span)
    {
        for (var i = 1; i + 3 < span.Length; i++)
        {
            var next = span[i..^3].IndexOfAny(SentenceEnds);
            if (next < 0)
                return false;
            i += next;
            if (span[i + 1] == ' ' && (span[i] is not ('”' or '"') || span[i - 1] is '.' or '!' or '?')
                && (char.IsUpper(span[i + 2]) || span[i + 2] is '“' or '"') && char.IsLower(span[i - 1]))
                return true;
        }

        return false;
    }
}
