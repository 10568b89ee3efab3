using System.Diagnostics.CodeAnalysis;

namespace NewsSchema.News;

/// <summary>What became of a text: an article, or the reason why there is none.</summary>
public sealed class ConversionResult
{
    internal ConversionResult(Article article) => Article = article;

    internal ConversionResult(ConversionError error) => Error = error;

    /// <summary>The article; null when the text was refused.</summary>
    public Article? Article { get; }

    /// <summary>Why the text was refused; null when it was not.</summary>
    public ConversionError? Error { get; }

    /// <summary>Whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Article is not null;
}
