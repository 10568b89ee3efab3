namespace NewsSchema.Formats;

/// <summary>A named format of strings. The check takes linear time and, but for <c>regex</c>, no memory.</summary>
/// <param name="name">The value of the keyword.</param>
/// <param name="check">What the format asks for.</param>
sealed class Format(string name, Format.Check check)
{
    static readonly Dictionary<string, Format> Known = Table(
        new("date-time", DateTimes.IsDateTime),
        new("date", DateTimes.IsDate),
        new("time", DateTimes.IsTime),
        new("duration", Durations.IsDuration),
        new("email", Emails.IsEmail),
        new("idn-email", Emails.IsIdnEmail),
        new("hostname", HostNames.IsHostName),
        new("idn-hostname", HostNames.IsIdnHostName),
        new("ipv4", IpAddresses.IsIpv4),
        new("ipv6", IpAddresses.IsIpv6),
        new("uri", Uris.IsUri),
        new("uri-reference", Uris.IsUriReference),
        new("iri", Uris.IsIri),
        new("iri-reference", Uris.IsIriReference),
        new("uri-template", UriTemplates.IsUriTemplate),
        new("uuid", Uuids.IsUuid),
        new("json-pointer", Pointers.IsJsonPointer),
        new("relative-json-pointer", Pointers.IsRelativeJsonPointerWithIndex),
        new("regex", Regexes.IsRegex));

    /// <summary>Before 2020-12 a relative pointer could not step along an array.</summary>
    static readonly Dictionary<string, Format> UpTo201909 = Table(new Format("relative-json-pointer", Pointers.IsRelativeJsonPointer));

    /// <summary>Before draft 7 a host name was what RFC 1123 says, whatever an A-label decodes to.</summary>
    static readonly Dictionary<string, Format> UpTo6 = Table(new Format("hostname", HostNames.IsPlainHostName));

    static readonly Dictionary<string, Format> OnlyIn3 = Table(
        new("time", DateTimes.IsLocalTime),
        new("color", Colors.IsColor),
        new("host-name", HostNames.IsPlainHostName),
        new("ip-address", IpAddresses.IsIpv4));

    /// <summary>Whether valid UTF-8, JSON escapes already decoded, has the format.</summary>
    public delegate bool Check(ReadOnlySpan<byte> utf8);

    /// <summary>The value of the keyword.</summary>
    public string Name { get; } = name;

    /// <summary>Whether valid UTF-8, JSON escapes already decoded, has the format.</summary>
    public bool IsValid(ReadOnlySpan<byte> utf8) => check(utf8);

    /// <summary>
    /// The format of a name. Every known name is found in every draft, because schemas use names before and after the draft that defines them;
    /// only the names that draft 3 alone had are left to it.
    /// </summary>
    /// <returns>The format, or null when the name is not known.</returns>
    public static Format? Find(string name, FormatDraft draft)
    {
        Format? found;
        if (draft == FormatDraft.Draft3 && OnlyIn3.TryGetValue(name, out found)) return found;
        if (draft <= FormatDraft.Draft6 && UpTo6.TryGetValue(name, out found)) return found;
        if (draft <= FormatDraft.Draft201909 && UpTo201909.TryGetValue(name, out found)) return found;
        return Known.GetValueOrDefault(name);
    }

    static Dictionary<string, Format> Table(params Format[] formats)
    {
        // Not a frozen one, which takes longer to make than all the look-ups there ever are.
        var table = new Dictionary<string, Format>(formats.Length, StringComparer.Ordinal);
        foreach (var format in formats) table.Add(format.Name, format);
        return table;
    }
}
