namespace NewsSchema.Schemas;

/// <summary>Equality of JSON values by JSON Schema's rules.</summary>
internal static class JsonEquality
{
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
