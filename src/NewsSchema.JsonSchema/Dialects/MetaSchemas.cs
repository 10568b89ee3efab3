using System.Collections.Concurrent;
using System.Reflection;

namespace NewsSchema.Schemas;

/// <summary>The official meta-schemas, embedded in the assembly and read when first asked for.</summary>
internal static class MetaSchemas
{
    private static readonly Assembly Home = typeof(MetaSchemas).Assembly;

    // A build on Windows names the resources with backslashes.
    private static readonly Dictionary<string, string> ResourceNames = Home.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, SchemaDocument> Read = new(StringComparer.Ordinal);

    /// <summary>The document of a meta-schema's URI; like the dialects' own, it is found with http for https and with an empty fragment.</summary>
    internal static SchemaDocument? Find(Uri uri)
    {
        string address = Dialect.WithoutScheme(uri);
        string name = address.TrimStart('/') + ".json";
        return ResourceNames.ContainsKey(name) ? Read.GetOrAdd(name, Load) : null;
    }

    private static SchemaDocument Load(string name)
    {
        using Stream stream = Home.GetManifestResourceStream(ResourceNames[name])!;
        using StreamReader reader = new(stream);
        string scheme = name.Contains("/draft-") ? "http://" : "https://";
        return SchemaDocument.Official(name, reader.ReadToEnd(), new Uri(scheme + name.Substring(0, name.Length - ".json".Length)));
    }
}
