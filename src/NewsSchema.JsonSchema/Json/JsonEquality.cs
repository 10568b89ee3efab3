namespace NewsSchema.Schemas;

/// <summary>Equality of JSON values by JSON Schema's rules.</summary>
internal sealed class JsonEquality : IEqualityComparer<JsonNode>
{
    internal static JsonEquality Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(JsonNode? x, JsonNode? y) => DeepEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(JsonNode node) => node.DeepHashCode;

    /// <summary>A hash that agrees with <see cref="DeepEquals"/>: numbers by value, members without regard to order.</summary>
    internal static int Hash(JsonNode node)
    {
        unchecked
        {
            int hash = (int)node.Kind + 1;
            switch (node)
            {
                case JsonString text:
                    hash = (hash * 397) ^ StringComparer.Ordinal.GetHashCode(text.Value);
                    break;
                case JsonNumber number:
                    hash = (hash * 397) ^ number.Value.GetHashCode();
                    break;
                case JsonArray array:
                    foreach (JsonNode item in array.Items)
                    {
                        hash = (hash * 397) ^ item.DeepHashCode;
                    }

                    break;
                case JsonObject map:
                    foreach (JsonMember member in map.Members)
                    {
                        if (map.Find(member.Name) == member)
                        {
                            hash += (StringComparer.Ordinal.GetHashCode(member.Name) * 31) ^ (member.Value.DeepHashCode * 397);
                        }
                    }

                    break;
            }

            return hash;
        }
    }

    internal static bool DeepEquals(JsonNode? a, JsonNode? b)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (a is null || b is null || a.Kind != b.Kind)
        {
            return false;
        }

        return a switch
        {
            JsonString value => value.Value == ((JsonString)b).Value,
            JsonNumber value => value.Text == ((JsonNumber)b).Text || value.Value == ((JsonNumber)b).Value,
            JsonArray value => ItemsEqual(value, (JsonArray)b),
            JsonObject value => MembersEqual(value, (JsonObject)b),
            _ => true,
        };
    }

    private static bool ItemsEqual(JsonArray a, JsonArray b)
    {
        if (a.Items.Count != b.Items.Count)
        {
            return false;
        }

        for (int i = 0; i < a.Items.Count; i++)
        {
            if (!DeepEquals(a.Items[i], b.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Both ways, because duplicate names make the counts of members useless.
    private static bool MembersEqual(JsonObject a, JsonObject b)
    {
        foreach (JsonMember member in a.Members)
        {
            if (b[member.Name] is not JsonNode other || !DeepEquals(a[member.Name], other))
            {
                return false;
            }
        }

        foreach (JsonMember member in b.Members)
        {
            if (a[member.Name] is null)
            {
                return false;
            }
        }

        return true;
    }
}
