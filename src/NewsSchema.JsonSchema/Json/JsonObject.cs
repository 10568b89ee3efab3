namespace NewsSchema.Schemas;

/// <summary>A JSON object. Members keep their order; a name may occur twice, and then the last one counts.</summary>
public sealed class JsonObject : JsonNode
{
    // Below this many members a scan is as fast as a hash, and most objects of a schema are small.
    private const int ScanLimit = 8;

    private readonly JsonMember[] _members;
    private Dictionary<string, JsonMember>? _byName;

    internal JsonObject(TextSpan span, JsonMember[] members)
        : base(span) => _members = members;

    /// <inheritdoc/>
    public override JsonKind Kind => JsonKind.Object;

    /// <summary>All members as written, duplicates included.</summary>
    public IReadOnlyList<JsonMember> Members => _members;

    /// <summary>The value of the member called <paramref name="name"/>, or null when there is none.</summary>
    public JsonNode? this[string name] => Find(name)?.Value;

    /// <summary>The (last) member called <paramref name="name"/>, or null when there is none.</summary>
    public JsonMember? Find(string name)
    {
        if (_members.Length > ScanLimit)
        {
            return (_byName ??= ByName()).TryGetValue(name, out JsonMember? found) ? found : null;
        }

        for (int i = _members.Length - 1; i >= 0; i--)
        {
            if (_members[i].Name == name)
            {
                return _members[i];
            }
        }

        return null;
    }

    private Dictionary<string, JsonMember> ByName()
    {
        Dictionary<string, JsonMember> byName = new(_members.Length, StringComparer.Ordinal);
        foreach (JsonMember member in _members)
        {
            byName[member.Name] = member;
        }

        return byName;
    }
}
