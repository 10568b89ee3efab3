namespace NewsSchema.Schemas;

/// <summary>The formats that some dialect defines.</summary>
internal static class KnownFormats
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference",
        "uuid", "uri-template", "json-pointer", "relative-json-pointer", "regex",

        // Draft 3 only.
        "ip-address", "host-name", "color", "style", "phone", "utc-millisec",
    };

    /// <summary>What to say of a format that no dialect defines, or null.</summary>
    internal static string? Problem(string format) => Names.Contains(format) ? null
        : Spelling.Nearest(format, Names) is string nearest ? $"'{format}' is no format of JSON Schema. Did you mean '{nearest}'?"
        : $"'{format}' is no format of JSON Schema, so it asserts nothing.";
}
