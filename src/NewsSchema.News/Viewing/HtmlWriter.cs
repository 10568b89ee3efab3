using System.Runtime.CompilerServices;
using System.Text;

namespace NewsSchema.News.Viewing;

/// <summary>
/// Writes HTML from interpolated strings: the literal parts are markup of this project, everything in braces is text and is escaped.
/// There is no way to write a value as markup, so hostile text cannot become any. Attribute values always stand in double quotes.
/// </summary>
internal sealed class HtmlWriter
{
    private const char FirstControlPicture = '\u2400';
    private const char DeletePicture = '\u2421';

    private readonly StringBuilder _html = new();

    public void Write([InterpolatedStringHandlerArgument("")] Markup markup) => _ = markup;

    /// <summary>Writes text, such as a slice of a string, without making a string of it.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i];
            if (char.IsHighSurrogate(next) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                _html.Append(next).Append(text[++i]);
            else
                Append(next);
        }
    }

    public override string ToString() => _html.ToString();

    private void Append(char next)
    {
        switch (next)
        {
            case '&':
                _html.Append("&amp;");
                break;
            case '<':
                _html.Append("&lt;");
                break;
            case '>':
                _html.Append("&gt;");
                break;
            case '"':
                _html.Append("&quot;");
                break;
            case '\'':
                _html.Append("&#39;");
                break;
            case '\t' or '\n' or '\r':
                _html.Append(next);
                break;
            case < ' ':
                // HTML forbids control characters; their pictures show that they are there.
                _html.Append((char)(FirstControlPicture + next));
                break;
            case '\u007F':
                _html.Append(DeletePicture);
                break;
            default:
                _html.Append(char.IsSurrogate(next) ? '\uFFFD' : next);
                break;
        }
    }

    /// <summary>The compiler's way from an interpolated string to a writer.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlWriter _writer;

        public Markup(int literalLength, int formattedCount, HtmlWriter writer)
        {
            _ = (literalLength, formattedCount);
            _writer = writer;
        }

        public void AppendLiteral(string markup) => _writer._html.Append(markup);

        public void AppendFormatted(string? text) => _writer.Text(text);

        public void AppendFormatted(int number) => _writer._html.Append(number);

        /// <summary>A style sheet or script of this project. It must not hold an end tag of its element.</summary>
        public void AppendFormatted(PageResource resource) => _writer._html.Append(resource.Content);
    }
}
