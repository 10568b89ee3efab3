namespace NewsSchema.Schemas;

/// <summary>What a keyword's reader sees and may do: its schema, its siblings, and adding schemas, keywords and findings.</summary>
internal sealed class KeywordContext(SchemaReading reading, SchemaNode node, JsonObject json)
{
    internal JsonObject Object => json;

    internal SchemaDocument Document => node.Document;

    internal Dialect Dialect => node.Resource.Dialect;

    internal SchemaReaderOptions Options => reading.Options;

    /// <summary>The dialect has the keyword.</summary>
    internal bool Has(string name) => Dialect.Keyword(name) is not null;

    /// <summary>What is said of an unknown keyword, judged once for each name.</summary>
    internal (FindingRule Rule, string Text) Remember(string name, Func<Dialect, string, (FindingRule Rule, string Text)> judge)
    {
        if (!reading.UnknownKeywords.TryGetValue((Dialect, name), out (FindingRule Rule, string Text) judgement))
        {
            reading.UnknownKeywords.Add((Dialect, name), judgement = judge(Dialect, name));
        }

        return judgement;
    }

    internal void Add(Keyword keyword) => node.Add(keyword);

    /// <summary>The keyword's value as a schema.</summary>
    internal SchemaNode Schema(JsonMember member) => reading.Subschema(node, member.Value, Path(member.Name));

    /// <summary>A schema below the keyword's value.</summary>
    internal SchemaNode Schema(JsonNode value, string keyword, string name) => reading.Subschema(node, value, Path(keyword).Then(name));

    /// <summary>The keyword's value as an array of schemas; null, with a finding, when it is none.</summary>
    internal IReadOnlyList<SchemaNode>? Schemas(JsonMember member, bool mayBeEmpty = false)
    {
        if (member.Value is not JsonArray array || (array.Items.Count == 0 && !mayBeEmpty))
        {
            BadValue(member, "an array of at least one schema");
            return null;
        }

        PointerPath path = Path(member.Name);
        SchemaNode[] schemas = new SchemaNode[array.Items.Count];
        for (int i = 0; i < schemas.Length; i++)
        {
            schemas[i] = reading.Subschema(node, array.Items[i], path.Then(i));
        }

        return schemas;
    }

    /// <summary>The keyword's value as an object of schemas; null, with a finding, when it is none.</summary>
    internal IReadOnlyList<KeyValuePair<string, SchemaNode>>? SchemaMap(JsonMember member)
    {
        if (member.Value is not JsonObject map)
        {
            BadValue(member, "an object of schemas");
            return null;
        }

        PointerPath path = Path(member.Name);
        List<KeyValuePair<string, SchemaNode>> schemas = new(map.Members.Count);
        foreach (JsonMember entry in Distinct(map))
        {
            schemas.Add(new(entry.Name, reading.Subschema(node, entry.Value, path.Then(entry.Name))));
        }

        return schemas;
    }

    /// <summary>The members that count: of several with one name the last.</summary>
    internal IEnumerable<JsonMember> Distinct(JsonObject? map) => map is null ? [] : map.Members.Where(member => map.Find(member.Name) == member);

    /// <summary>The keyword's value as a count; null, with a finding, when it is none.</summary>
    internal long? Count(JsonMember member)
    {
        if (member.Value is JsonNumber number && number.ToCount() is long count)
        {
            return count;
        }

        BadValue(member, "a whole number that is not negative");
        return null;
    }

    /// <summary>The keyword's value as a string; null, with a finding, when it is none.</summary>
    internal string? Text(JsonMember member)
    {
        if (member.Value is JsonString text)
        {
            return text.Value;
        }

        BadValue(member, "a string");
        return null;
    }

    /// <summary>The keyword's value as a boolean; null, with a finding, when it is none.</summary>
    internal bool? Flag(JsonMember member)
    {
        if (member.Value.Kind is JsonKind.True or JsonKind.False)
        {
            return member.Value.Kind == JsonKind.True;
        }

        BadValue(member, "true or false");
        return null;
    }

    /// <summary>An array of strings in or below the keyword's value, each once; null, with a finding, when it is none.</summary>
    internal IReadOnlyList<string>? Strings(JsonMember member, JsonNode value)
    {
        if (value is not JsonArray array || array.Items.Any(item => item is not JsonString))
        {
            BadValue(member, "an array of strings", value);
            return null;
        }

        List<string> strings = new(array.Items.Count);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonNode item in array.Items)
        {
            string text = ((JsonString)item).Value;
            if (seen.Add(text))
            {
                strings.Add(text);
            }
            else
            {
                Report(FindingRules.DuplicateValue, $"{member.Name} names '{text}' twice.", item.Span, member.Name);
            }
        }

        return strings;
    }

    /// <summary>The schema that a reference leads to; null, with a finding, when it leads nowhere.</summary>
    internal SchemaNode? Resolve(JsonMember member, string reference) => reading.Resolve(node, member, reference);

    /// <summary>Adds a dynamic reference once all resources are known.</summary>
    internal void ResolveDynamicLater(JsonMember member, string anchor) => reading.ResolveDynamicLater(node, member, anchor);

    /// <summary>The value (or the part of it) is not what the keyword takes.</summary>
    internal void BadValue(JsonMember member, string expected, JsonNode? part = null)
    {
        JsonNode found = part ?? member.Value;
        Report(FindingRules.BadValue, $"{member.Name} takes {expected}, not {Describe(found)}.", found.Span, member.Name);
    }

    internal void Ignored(JsonMember member, string why) =>
        Report(FindingRules.IgnoredKeyword, $"{member.Name} has no effect here: {why}.", member.NameSpan, member.Name);

    internal void Report(FindingRule rule, string message, TextSpan span, string keyword) =>
        reading.Report(rule, message, node.Document, span, Path(keyword));

    /// <summary>A value in the words of a message: itself when short, else what it is.</summary>
    internal static string Describe(JsonNode node) => node switch
    {
        JsonObject => "an object",
        JsonArray { Items.Count: 0 } => "an empty array",
        JsonArray => "an array",
        JsonString { Value.Length: <= 40 } text => $"'{text.Value}'",
        JsonString => "a string",
        JsonNumber { Text.Length: <= 40 } number => number.Text,
        JsonNumber => "a number",
        _ => node.ToJson(),
    };

    private PointerPath Path(string keyword) => node.Path.Then(keyword);
}
