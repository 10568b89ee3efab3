using System.Globalization;
using System.Text;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Rules;

/// <summary>Nothing is lost: no word of the source lies outside all parts, but for the labels of bylines and times.</summary>
internal static class CoverageRules
{
    private const TermKinds Labels = TermKinds.PublishedLabel | TermKinds.ModifiedLabel | TermKinds.BylineLabel;

    public static void Check(Article article, SourceSlices slices, ViolationList violations)
    {
        var end = 0;
        foreach (var part in Places.Of(article).Where(place => place.IsPart && slices.Holds(place.Span)).OrderBy(place => place.Span.Start))
        {
            CheckGap(end, part.Span.Start, slices, violations);
            end = Math.Max(end, part.Span.End);
        }

        CheckGap(end, slices.Length, slices, violations);
    }

    private static void CheckGap(int start, int end, SourceSlices slices, ViolationList violations)
    {
        if (start >= end)
            return;
        foreach (var line in slices[new Span { Start = start, End = end }].EnumerateLines())
        {
            var words = Words(line);
            if (words.Length > 0 && (TermTable.Shared.KindsOf(words) & Labels) == 0)
                violations.Add("coverage", "/source", $"the words '{Shorten(words)}', between {start} and {end}, are in no part of the article");
        }
    }

    /// <summary>A line from its first letter or digit to its last; empty when it has none.</summary>
    private static string Words(ReadOnlySpan<char> line)
    {
        var first = 0;
        while (first < line.Length && !IsWord(line, first))
            first++;
        var last = line.Length;
        while (last > first && !IsWord(line, last - 1))
            last--;
        return line[first..last].ToString();
    }

    private static bool IsWord(ReadOnlySpan<char> line, int index)
    {
        if (!char.IsSurrogate(line[index]))
            return char.IsLetterOrDigit(line[index]);
        var start = char.IsLowSurrogate(line[index]) && index > 0 ? index - 1 : index;
        return Rune.DecodeFromUtf16(line[start..], out var rune, out _) == System.Buffers.OperationStatus.Done
            && Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber);
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
}
