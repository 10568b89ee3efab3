using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsSchema.Rules;

internal sealed class CoversSourceRule<TRecord>(IReadOnlyList<RulePath<TRecord>> spans, IEnumerable<string> labels) : RecordRule<TRecord>("coversSource")
    where TRecord : class
{
    private const int LongestShown = 60;

    private readonly HashSet<string> _labels = new(labels.Select(OneSpaced), StringComparer.OrdinalIgnoreCase);

    public override void Check(TRecord record, RuleSite site)
    {
        if (site.Source() is not { } source)
            return;
        var end = 0;
        foreach (var span in RulePath<TRecord>.In(record, site.Pointer, spans).Select(found => found.Value).Where(source.Holds).OrderBy(span => span.Start))
        {
            CheckGap(end, span.Start, source, site);
            end = Math.Max(end, span.End);
        }

        CheckGap(end, source.Length, source, site);
    }

    private void CheckGap(int start, int end, RawText source, RuleSite site)
    {
        if (start >= end)
            return;
        foreach (var line in source.Slice(start, end).EnumerateLines())
        {
            var words = Words(line);
            if (words.Length > 0 && !_labels.Contains(OneSpaced(words)))
                site.RequireOfSource(false, site.Pointer, $"the words '{Shorten(words)}', between {start} and {end} in the source, are in no part of the document");
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
        return Rune.DecodeFromUtf16(line[start..], out var rune, out _) == OperationStatus.Done
            && Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber);
    }

    private static string OneSpaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shorten(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");
}
