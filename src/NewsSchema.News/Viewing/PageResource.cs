using System.Security.Cryptography;
using System.Text;

namespace NewsSchema.News.Viewing;

/// <summary>A style sheet or script that stands in every page, with the hash by which the page's Content-Security-Policy allows it and nothing else.</summary>
internal sealed class PageResource
{
    private PageResource(string name)
    {
        using var stream = typeof(PageResource).Assembly.GetManifestResourceStream($"NewsSchema.News.Resources.View.{name}")
            ?? throw new InvalidOperationException($"The resource file {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);

        // Browsers hash what they have parsed, and in that lines end with LF.
        Content = reader.ReadToEnd().ReplaceLineEndings("\n");
        Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content)));
    }

    public static PageResource Style { get; } = new("page.css");

    public static PageResource Script { get; } = new("page.js");

    public string Content { get; }

    /// <summary>The source expression of Content Security Policy, without its quotes.</summary>
    public string Hash { get; }
}
