using System.Globalization;

namespace NewsSchema.News.Viewing;

/// <summary>Writes what the converter could not decide, and the rules between fields that the article breaks, with links to the places.</summary>
internal sealed class FindingsSection
{
    private readonly HtmlWriter _html;
    private readonly Article _article;
    private readonly ElementIds _ids;
    private readonly TextSection _text;
    private readonly MarkedText _marks;
    private readonly Dictionary<string, Part> _parts;

    public FindingsSection(HtmlWriter html, Article article, ElementIds ids, TextSection text, MarkedText marks, IEnumerable<Region> regions)
    {
        _html = html;
        _article = article;
        _ids = ids;
        _text = text;
        _marks = marks;
        _parts = regions.Select(region => region.Part).DistinctBy(part => part.Pointer).ToDictionary(part => part.Pointer, StringComparer.Ordinal);
    }

    public void Write(IReadOnlyList<ValidationError> violations)
    {
        _html.Write($"<section class=\"findings\" id=\"{_ids.Diagnostics}\"><h3>Diagnostics</h3>\n");
        if (_article.Diagnostics is { Count: > 0 } diagnostics)
            Write(diagnostics);
        else
            _html.Write($"<p class=\"empty\">None.</p>\n");
        if (violations.Count > 0)
            WriteViolations(violations);
        _html.Write($"</section>\n");
    }

    private void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        _html.Write($"<ul>\n");
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var diagnostic = diagnostics[i];
            var (name, sign) = Describe(diagnostic.Severity);
            _html.Write($"<li class=\"{name}\" id=\"{_ids.DiagnosticEntry(i)}\"><p><span class=\"sign\" aria-hidden=\"true\">{sign}</span> {name} <code>{diagnostic.Code}</code></p><p><bdi>{diagnostic.Message}</bdi></p>");
            if (_marks.Doubt(_ids.DiagnosticText(i)) is { } words)
                _html.Write($"<p class=\"how\"><a href=\"#{_ids.DiagnosticText(i)}\"><bdi>{words}</bdi></a></p>");
            else if (diagnostic.Pointer is { } pointer)
                WritePlace(pointer);
            else
                _html.Write($"<p class=\"how\">no place given</p>");
            _html.Write($"<details><summary>JSON</summary><pre id=\"{_ids.DiagnosticJson(i)}\" data-pointer=\"/diagnostics/{i}\">{PartJson.Of(diagnostic)}</pre></details></li>\n");
        }

        _html.Write($"</ul>\n");
    }

    private void WriteViolations(IReadOnlyList<ValidationError> violations)
    {
        _html.Write($"<h3>Broken rules</h3>\n<ul>\n");
        foreach (var violation in violations)
        {
            _html.Write($"<li class=\"error\"><p><span class=\"sign\" aria-hidden=\"true\">×</span> rule <code>{violation.Keyword}</code></p><p><bdi>{violation.Message}</bdi></p>");
            WritePlace(violation.Pointer);
            _html.Write($"</li>\n");
        }

        _html.Write($"</ul>\n");
    }

    private void WritePlace(string pointer)
    {
        if (Find(pointer) is { } id)
            _html.Write($"<p class=\"how\"><a href=\"#{id}\">{pointer}</a></p>");
        else
            _html.Write($"<p class=\"how\"><code>{pointer}</code></p>");
    }

    /// <summary>The element that shows the member or the part that it belongs to.</summary>
    private string? Find(string pointer)
    {
        var steps = pointer.Split('/', 4);
        if (steps.Length >= 3 && steps[1] == "quotes" && int.TryParse(steps[2], NumberStyles.None, CultureInfo.InvariantCulture, out var quote) && quote < _article.Quotes.Count)
            return _marks.HasWritten(_ids.QuoteText(quote)) ? _ids.QuoteText(quote) : _ids.QuoteEntry(quote);
        for (var length = Math.Min(steps.Length, 3); length > 1; length--)
        {
            if (_parts.TryGetValue(string.Join('/', steps.Take(length)), out var part) && _text.HasWritten(part))
                return TextSection.RowId(part);
        }

        return null;
    }

    private static (string Name, string Sign) Describe(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ("error", "×"),
        DiagnosticSeverity.Warning => ("warning", "!"),
        _ => ("information", "i"),
    };
}
