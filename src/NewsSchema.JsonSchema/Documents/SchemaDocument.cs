namespace NewsSchema.Schemas;

/// <summary>A schema file: its text, what was read from it, and under which URIs it is known. Never changes; a mistake in the text is data, not an exception.</summary>
public sealed class SchemaDocument : IEquatable<SchemaDocument>
{
    private LineMap? _lines;
    private DocumentUris? _uris;

    private SchemaDocument(string path, string text, Uri retrievalUri, bool isOfficial)
    {
        IsOfficial = isOfficial;
        Path = path;
        Text = text;
        RetrievalUri = retrievalUri;
        Root = JsonText.TryParse(text, out JsonSyntaxError? error);
        Error = error;
    }

    /// <summary>The path it was given; used in messages and, without a base URI, to make one.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The URI the document was got from, before any <c>$id</c> is looked at.</summary>
    public Uri RetrievalUri { get; }

    /// <summary>The root's <c>$id</c> resolved against <see cref="RetrievalUri"/>, or that URI when there is none. Absolute, without fragment.</summary>
    public Uri BaseUri => Uris.Base;

    /// <summary>The document as JSON; null when <see cref="Error"/> says why not.</summary>
    public JsonNode? Root { get; }

    /// <summary>Why the text is no JSON, or null.</summary>
    public JsonSyntaxError? Error { get; }

    /// <summary>Lines and columns of the text.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>
    /// Absolute URIs, without fragment, of other resources that the text mentions in <c>$ref</c>, <c>$dynamicRef</c>, <c>$recursiveRef</c> or <c>$schema</c>.
    /// Each once, in the text's order. May hold more than are used: keywords are not told apart from data that looks like them.
    /// </summary>
    public IReadOnlyList<Uri> References => Uris.References;

    /// <summary>Every URI the document may be asked for by: retrieval URI, root and embedded ids. May hold more than are real, as <see cref="References"/> may.</summary>
    public IReadOnlyList<Uri> ResourceUris => Uris.Resources;

    /// <summary>It is one of the embedded meta-schemas, whose oddities are nobody's to mend.</summary>
    internal bool IsOfficial { get; }

    private DocumentUris Uris => _uris ??= DocumentUris.Collect(Root, RetrievalUri);

    /// <summary>Reads a document. Never throws on any text.</summary>
    /// <param name="path">Path for messages; when rooted and no base URI is given, the base is its file URI, else a made-up <c>schema:///path</c>.</param>
    /// <param name="text">The text.</param>
    /// <param name="baseUri">Where the document was got from; absolute.</param>
    public static SchemaDocument Parse(string path, string text, Uri? baseUri = null)
    {
        if (path is null || text is null)
        {
            throw new ArgumentNullException(path is null ? nameof(path) : nameof(text));
        }

        if (baseUri is { IsAbsoluteUri: false })
        {
            throw new ArgumentException("The base URI of a document must be absolute.", nameof(baseUri));
        }

        return new SchemaDocument(path, text, UriReference.WithoutFragment(baseUri ?? UriReference.FromPath(path)), false);
    }

    internal static SchemaDocument Official(string path, string text, Uri uri) => new(path, text, uri, true);

    /// <inheritdoc/>
    public bool Equals(SchemaDocument? other) => ReferenceEquals(this, other)
        || (other is not null && Path == other.Path && RetrievalUri == other.RetrievalUri && Text == other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Path) * 397) ^ Text.Length);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
