namespace NewsSchema.Schemas;

/// <summary>A version of JSON Schema, or a custom meta-schema's selection of vocabularies: which keywords exist and how they behave.</summary>
public sealed class Dialect
{
    private readonly Dictionary<string, KeywordDefinition> _keywords = new(StringComparer.Ordinal);
    private readonly HashSet<string> _annotations;

    internal Dialect(string name, string uri, DialectRules rules, IEnumerable<KeywordDefinition> keywords, IEnumerable<string>? annotations = null)
    {
        Name = name;
        Uri = new Uri(uri, UriKind.Absolute);
        Rules = rules;
        _annotations = new HashSet<string>(annotations ?? [], StringComparer.Ordinal);
        foreach (KeywordDefinition keyword in keywords)
        {
            _keywords[keyword.Name] = keyword;
        }
    }

    /// <summary>Draft 3.</summary>
    public static Dialect Draft3 => OfficialDialects.Draft3;

    /// <summary>Draft 4.</summary>
    public static Dialect Draft4 => OfficialDialects.Draft4;

    /// <summary>Draft 6.</summary>
    public static Dialect Draft6 => OfficialDialects.Draft6;

    /// <summary>Draft 7.</summary>
    public static Dialect Draft7 => OfficialDialects.Draft7;

    /// <summary>Draft 2019-09.</summary>
    public static Dialect Draft201909 => OfficialDialects.Draft201909;

    /// <summary>Draft 2020-12.</summary>
    public static Dialect Draft202012 => OfficialDialects.Draft202012;

    /// <summary>The release after 2020-12, called v1 in the official test suite.</summary>
    public static Dialect V1 => OfficialDialects.V1;

    /// <summary>The name people use, such as <c>2020-12</c>; a custom meta-schema's URI.</summary>
    public string Name { get; }

    /// <summary>The meta-schema's URI, as <c>$schema</c> has it, without an empty fragment.</summary>
    public Uri Uri { get; }

    /// <summary>Drafts 3 and 4: an integer is written without fraction or exponent. Since draft 6 1.0 is an integer.</summary>
    public bool IntegersAreWrittenPlain => Rules.Id == "id";

    /// <summary>Up to draft 7: what stands beside <c>$ref</c> does not count.</summary>
    public bool RefIgnoresSiblings => Rules.RefIgnoresSiblings;

    internal DialectRules Rules { get; }

    internal bool DynamicRefNeedsNoBookend => Rules.DynamicRefNeedsNoBookend;

    internal IEnumerable<string> KeywordNames => _keywords.Keys;

    /// <summary>
    /// The official dialect whose meta-schema is <paramref name="uri"/>, or null. An empty fragment makes no difference, nor does https for http: both are written
    /// everywhere.
    /// </summary>
    public static Dialect? Find(Uri uri)
    {
        string text = WithoutScheme(uri);
        foreach (Dialect dialect in OfficialDialects.All)
        {
            if (WithoutScheme(dialect.Uri) == text)
            {
                return dialect;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static string WithoutScheme(Uri uri)
    {
        string text = uri.OriginalString.TrimEnd('#');
        return text.StartsWith("https:", StringComparison.Ordinal) ? text.Substring(6) : text.StartsWith("http:", StringComparison.Ordinal) ? text.Substring(5) : text;
    }

    internal KeywordDefinition? Keyword(string name) => _keywords.TryGetValue(name, out KeywordDefinition? found) ? found : null;

    /// <summary>A custom meta-schema speaks of the keyword, so it is no mistake, though nothing is known of its meaning.</summary>
    internal bool IsDeclaredAnnotation(string name) => _annotations.Contains(name);
}
