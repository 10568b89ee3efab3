using System.Text;

namespace NewsSchema.Benchmarks.Micro;

/// <summary>One thing that documents are full of, large enough to be measured on its own.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Schema">The schema's text.</param>
/// <param name="Document">The document.</param>
public sealed record MicroCase(string Name, string Schema, byte[] Document)
{
    /// <summary>The cases, by what they are full of.</summary>
    public static IReadOnlyList<MicroCase> All { get; } =
    [
        Array("ascii strings", """{ "type": "string", "minLength": 1 }""", i => $"\"the ferry of {i} to the other shore was late again on Tuesday\""),
        Array("accented strings", """{ "type": "string", "minLength": 1 }""", i => $"\"Łódź, São Paulo et Århus – « {i} » à l’été\""),
        Array("escaped strings", """{ "type": "string", "minLength": 1 }""", i => $"\"\\u00c5rhus \\\"{i}\\\" \\n\\t and \\/ again\""),
        Array("integers", """{ "type": "integer", "minimum": 0 }""", i => $"{i * 7919}"),
        Array("decimals", """{ "type": "number", "multipleOf": 0.01 }""", i => $"{i}.{i % 100:D2}"),
        Array("enums", """{ "enum": ["paragraph", "heading", "listItem"] }""", i => i % 2 == 0 ? "\"paragraph\"" : "\"listItem\""),
        Array("dates and times", """{ "type": "string", "format": "date-time" }""", i => $"\"2025-03-{(i % 28) + 1:D2}T10:{i % 60:D2}:00+01:00\""),
        Array("patterns", """{ "type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$" }""", i => i % 2 == 0 ? "\"en\"" : "\"en-GB\""),
        Array("small objects", """{ "type": "object", "required": ["start", "end"], "properties": { "start": { "type": "integer" }, "end": { "type": "integer" } } }""",
            i => $$"""{ "start": {{i}}, "end": {{i + 9}} }"""),
        Array("one of two", """{ "oneOf": [{ "type": "string", "maxLength": 5 }, { "type": "integer", "minimum": 10 }] }""", i => i % 2 == 0 ? "\"abc\"" : $"{i + 10}"),
    ];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static MicroCase Array(string name, string items, Func<int, string> item) => new(
        name,
        $$"""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Micro", "type": "array", "items": {{items}} }""",
        Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, 1000).Select(item))}]"));
}
