namespace NewsSchema.Schemas;

/// <summary>What the keywords of the news vocabulary have in common in how their values are read.</summary>
internal static class RuleReading
{
    private const string APointer = "a JSON Pointer such as \"/span\" or \"/items/*/span\"";

    /// <summary>A pointer in a string; null, with a finding, when it is none.</summary>
    internal static RulePointer? Pointer(this KeywordContext context, JsonMember member, JsonNode value)
    {
        if (value is JsonString text && RulePointer.TryRead(text.Value, value) is RulePointer pointer)
        {
            return pointer;
        }

        context.BadValue(member, APointer, value);
        return null;
    }

    /// <summary>Pointers in an array; null, with a finding, when it is none.</summary>
    internal static IReadOnlyList<RulePointer>? Pointers(this KeywordContext context, JsonMember member, JsonNode? value, int atLeast = 1)
    {
        if (value is not JsonArray array || array.Items.Count < atLeast)
        {
            context.BadValue(member, atLeast == 1 ? "an array of JSON Pointers" : $"an array of at least {atLeast} JSON Pointers", value);
            return null;
        }

        List<RulePointer> pointers = [];
        foreach (JsonNode item in array.Items)
        {
            if (context.Pointer(member, item) is not RulePointer pointer)
            {
                return null;
            }

            pointers.Add(pointer);
        }

        return pointers;
    }

    /// <summary>The name of a member as a pointer; null, with a finding, when it is none.</summary>
    internal static RulePointer? PointerName(this KeywordContext context, JsonMember member, JsonMember entry)
    {
        if (RulePointer.TryRead(entry.Name, entry.Value) is RulePointer pointer)
        {
            return pointer;
        }

        context.Report(FindingRules.BadValue, $"{member.Name} takes {APointer} as a member's name, not '{entry.Name}'.", entry.NameSpan, member.Name);
        return null;
    }

    /// <summary>The optional <c>where</c> of a rule; null, with a finding, when it has a wrong shape.</summary>
    internal static IReadOnlyList<RuleWhere>? Where(this KeywordContext context, JsonMember member, JsonObject rule)
    {
        if (rule["where"] is not JsonNode value)
        {
            return [];
        }

        List<RuleWhere> conditions = [];
        foreach (JsonMember entry in context.Distinct(value as JsonObject))
        {
            if (context.PointerName(member, entry) is not RulePointer pointer)
            {
                return null;
            }

            if (entry.Value.Kind is not (JsonKind.String or JsonKind.True or JsonKind.False))
            {
                context.BadValue(member, "a string, true or false for each pointer of where", entry.Value);
                return null;
            }

            conditions.Add(new RuleWhere(pointer, entry.Value));
        }

        if (conditions.Count == 0)
        {
            context.BadValue(member, "an object of at least one JSON Pointer and its value for where", value);
            return null;
        }

        return conditions;
    }

    /// <summary>The rules in an array of objects that have no other members than those named; null, with a finding, when there is something else.</summary>
    internal static IReadOnlyList<JsonObject>? Rules(this KeywordContext context, JsonMember member, params string[] names)
    {
        string expected = $"an array of objects with {string.Join(", ", names)}";
        if (member.Value is not JsonArray { Items.Count: > 0 } array)
        {
            context.BadValue(member, expected);
            return null;
        }

        foreach (JsonNode item in array.Items)
        {
            if (item is not JsonObject rule)
            {
                context.BadValue(member, expected, item);
                return null;
            }

            if (!context.HasOnly(member, rule, names))
            {
                return null;
            }
        }

        return [.. array.Items.Cast<JsonObject>()];
    }

    /// <summary>Whether an object has no members but those named; a finding when it has.</summary>
    internal static bool HasOnly(this KeywordContext context, JsonMember member, JsonObject rule, params string[] names)
    {
        if (rule.Members.FirstOrDefault(entry => !names.Contains(entry.Name)) is not JsonMember stranger)
        {
            return true;
        }

        context.Report(FindingRules.BadValue, $"{member.Name} knows {string.Join(", ", names)} here, not '{stranger.Name}'.", stranger.NameSpan, member.Name);
        return false;
    }
}
