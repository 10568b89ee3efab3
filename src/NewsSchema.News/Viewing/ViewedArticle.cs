using System.Diagnostics.CodeAnalysis;
using NewsSchema.News.Conversion;

namespace NewsSchema.News.Viewing;

/// <summary>An article to be shown, with the raw text that it came from where there is one, and the rules between fields that it breaks.</summary>
public sealed class ViewedArticle
{
    private ViewedArticle(Article article, RawText? source, IReadOnlyList<ValidationError> violations)
    {
        Article = article;
        Source = source;
        Violations = violations;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Whether the raw text itself is shown; otherwise the text is put together from the article's parts.</summary>
    public bool HasSource => Source is not null;

    /// <summary>The document rules that it breaks and, with its raw text, the source rules.</summary>
    public IReadOnlyList<ValidationError> Violations { get; }

    internal RawText? Source { get; }

    /// <summary>An article whose text is put together from its parts, in the order of their spans.</summary>
    /// <param name="article">The article.</param>
    public static ViewedArticle WithoutSource(Article article) => new(article, null, article.CheckRules().DocumentErrors);

    /// <summary>An article with the raw text that it came from; false when it came from another.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">The bytes of the raw text: those whose SHA-256 is in <see cref="Article.Source"/>.</param>
    /// <param name="viewed">The article, ready to be shown.</param>
    /// <param name="problem">Why the text is not the article's, as a clause for people.</param>
    public static bool TryCreate(
        Article article,
        ReadOnlySpan<byte> source,
        [NotNullWhen(true)] out ViewedArticle? viewed,
        [NotNullWhen(false)] out string? problem)
    {
        viewed = null;
        if (!SourceDecoder.TryDecode(source, new ConversionOptions { MaxBytes = long.MaxValue }, out var text, out var error))
        {
            problem = error.Message;
            return false;
        }

        if (text.Sha256 != article.Source.Sha256)
        {
            problem = $"its SHA-256 is {text.Sha256}, but the article came from a text with {article.Source.Sha256}";
            return false;
        }

        problem = null;
        var raw = new RawText(text.Text, source);
        viewed = new ViewedArticle(article, raw, [.. article.CheckRules(raw).Errors]);
        return true;
    }
}
