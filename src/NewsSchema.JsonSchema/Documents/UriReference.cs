namespace NewsSchema.Schemas;

/// <summary>
/// URI references resolved as RFC 3986, section 5.2 says, on the text. <see cref="Uri"/> does not do this for schemes without authority such as <c>urn:</c>,
/// and takes <c>/path</c> for a file on some systems.
/// </summary>
internal static class UriReference
{
    // Ids nested in ids grow with each step, so a hostile document could make URIs as long as itself in every schema. No address in use is this long.
    private const int MaxLength = 2000;

    private const string MadeUpScheme = "schema:///";

    /// <summary>Resolves <paramref name="reference"/>, splitting its fragment off (null when it has none). Null when the result is no URI.</summary>
    internal static Uri? Resolve(Uri baseUri, string reference, out string? fragment)
    {
        int hash = reference.IndexOf('#');
        fragment = hash < 0 ? null : reference.Substring(hash + 1);
        string target = hash < 0 ? reference : reference.Substring(0, hash);
        if (target.Length == 0)
        {
            return baseUri;
        }

        string absolute = HasScheme(target) ? target : Merge(new Parts(baseUri.OriginalString), target);
        return absolute.Length <= MaxLength && Uri.TryCreate(absolute, UriKind.Absolute, out Uri? uri) ? uri : null;
    }

    /// <summary>A base for a document that only has a path: its file URI when rooted, else one below <c>schema:///</c>, so that neighbours find each other.</summary>
    internal static Uri FromPath(string path)
    {
        string slashes = path.Replace('\\', '/');
        bool drive = slashes.Length > 2 && slashes[1] == ':' && slashes[2] == '/';
        string prefix = drive ? "file:///" : slashes.StartsWith("/", StringComparison.Ordinal) ? "file://" : MadeUpScheme;
        string[] segments = slashes.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            segments[i] = i == 0 && drive ? segments[i] : EscapeSegment(segments[i]);
        }

        return new Uri(Normalise(prefix + string.Join("/", segments)), UriKind.Absolute);
    }

    /// <summary>The URI of a file below a folder that has a URI.</summary>
    internal static Uri Below(Uri folder, string path) =>
        new(folder.OriginalString.TrimEnd('/') + "/" + string.Join("/", path.Replace('\\', '/').Split('/').Select(EscapeSegment)), UriKind.Absolute);

    /// <summary>The name in a fragment such as <c>#name</c>; empty when there is no fragment or it is a JSON Pointer.</summary>
    internal static string AnchorOf(string reference)
    {
        int hash = reference.IndexOf('#');
        string fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference.Substring(hash + 1));
        return fragment.Length == 0 || fragment[0] == '/' ? "" : fragment;
    }

    internal static Uri WithoutFragment(Uri uri)
    {
        int hash = uri.OriginalString.IndexOf('#');
        return hash < 0 ? uri : new Uri(uri.OriginalString.Substring(0, hash), UriKind.Absolute);
    }

    private static string EscapeSegment(string segment)
    {
        try
        {
            return Uri.EscapeDataString(segment);
        }
        catch (UriFormatException)
        {
            // .NET Framework refuses unpaired surrogates; such a path gets a name all the same.
            return "unnamed";
        }
    }

    private static bool HasScheme(string reference)
    {
        int colon = reference.IndexOf(':');
        if (colon <= 0 || !IsLetter(reference[0]))
        {
            return false;
        }

        for (int i = 1; i < colon; i++)
        {
            if (!IsLetter(reference[i]) && reference[i] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static string Merge(Parts parts, string reference)
    {
        if (reference.StartsWith("//", StringComparison.Ordinal))
        {
            return Normalise(parts.Scheme + reference);
        }

        if (reference[0] == '?')
        {
            return parts.Scheme + parts.Authority + parts.Path + reference;
        }

        if (reference[0] == '/')
        {
            return Normalise(parts.Scheme + parts.Authority + reference);
        }

        int slash = parts.Path.LastIndexOf('/');
        string folder = slash >= 0 ? parts.Path.Substring(0, slash + 1) : parts.Authority.Length > 0 ? "/" : "";
        return Normalise(parts.Scheme + parts.Authority + folder + reference);
    }

    /// <summary>Takes "." and ".." out of the path.</summary>
    private static string Normalise(string absolute)
    {
        if (absolute.IndexOf("/.", StringComparison.Ordinal) < 0)
        {
            return absolute;
        }

        Parts parts = new(absolute);
        List<string> kept = [];
        string[] segments = parts.Path.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            bool last = i == segments.Length - 1;
            if (segments[i] is not ("." or ".."))
            {
                kept.Add(segments[i]);
                continue;
            }

            if (segments[i] == ".." && kept.Count > 1)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (last)
            {
                kept.Add("");
            }
        }

        return parts.Scheme + parts.Authority + string.Join("/", kept) + parts.Query;
    }

    /// <summary>An absolute URI taken apart; joined again, the parts give it back.</summary>
    private readonly struct Parts
    {
        internal Parts(string uri)
        {
            int hash = uri.IndexOf('#');
            string rest = hash < 0 ? uri : uri.Substring(0, hash);
            int question = rest.IndexOf('?');
            Query = question < 0 ? "" : rest.Substring(question);
            rest = question < 0 ? rest : rest.Substring(0, question);
            int colon = rest.IndexOf(':');
            Scheme = rest.Substring(0, colon + 1);
            rest = rest.Substring(colon + 1);
            Authority = "";
            if (rest.StartsWith("//", StringComparison.Ordinal))
            {
                int slash = rest.IndexOf('/', 2);
                Authority = slash < 0 ? rest : rest.Substring(0, slash);
                rest = slash < 0 ? "" : rest.Substring(slash);
            }

            Path = rest;
        }

        internal string Scheme { get; }

        internal string Authority { get; }

        internal string Path { get; }

        internal string Query { get; }
    }
}
