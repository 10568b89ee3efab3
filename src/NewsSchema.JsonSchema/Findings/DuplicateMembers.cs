namespace NewsSchema.Schemas;

/// <summary>Finds member names that occur twice in an object, anywhere in a document.</summary>
internal static class DuplicateMembers
{
    internal static void Report(SchemaReading reading, SchemaDocument document)
    {
        Stack<KeyValuePair<JsonNode, PointerPath>> open = new();
        open.Push(new(document.Root!, PointerPath.Root));
        while (open.Count > 0)
        {
            KeyValuePair<JsonNode, PointerPath> next = open.Pop();
            if (next.Key is JsonArray array)
            {
                for (int i = 0; i < array.Items.Count; i++)
                {
                    if (array.Items[i] is JsonArray or JsonObject)
                    {
                        open.Push(new(array.Items[i], next.Value.Then(i)));
                    }
                }
            }
            else if (next.Key is JsonObject map)
            {
                foreach (JsonMember member in map.Members)
                {
                    if (map.Find(member.Name) != member)
                    {
                        reading.Report(FindingRules.DuplicateMember, $"'{member.Name}' occurs again in the same object; the last one counts.", document, member.NameSpan,
                            next.Value.Then(member.Name));
                    }

                    if (member.Value is JsonArray or JsonObject)
                    {
                        open.Push(new(member.Value, next.Value.Then(member.Name)));
                    }
                }
            }
        }
    }
}
