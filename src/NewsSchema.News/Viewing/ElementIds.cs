using System.Globalization;

namespace NewsSchema.News.Viewing;

/// <summary>The ids of a page's elements for one article: made from numbers, so that nothing in an article can clash with them or break out of them.</summary>
/// <param name="number">The article's number in the page, from 1.</param>
internal sealed class ElementIds(int number)
{
    public string Article { get; } = Make($"a{number}");

    public string Text => Article + "text";

    public string Speakers => Article + "speakers";

    public string Diagnostics => Article + "diagnostics";

    public string QuoteEntry(int index) => Make($"{Article}q{index + 1}");

    public string QuoteText(int index) => QuoteEntry(index) + "t";

    public string QuoteJson(int index) => QuoteEntry(index) + "j";

    public string DiagnosticEntry(int index) => Make($"{Article}d{index + 1}");

    public string DiagnosticText(int index) => DiagnosticEntry(index) + "t";

    public string DiagnosticJson(int index) => DiagnosticEntry(index) + "j";

    private static string Make(FormattableString id) => id.ToString(CultureInfo.InvariantCulture);
}
