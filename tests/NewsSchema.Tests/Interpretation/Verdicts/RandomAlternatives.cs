using System.Globalization;

namespace NewsSchema.Tests.Interpretation.Verdicts;

/// <summary>Makes schemas of alternatives, conditions and references over a few members, and objects for them, some with a member twice.</summary>
internal sealed class RandomAlternatives(Random random)
{
    private static readonly string[] Names = ["kind", "a", "b", "long member name", "é"];

    private static readonly string[] Values = ["\"x\"", "\"y\"", "\"a text of more than sixteen bytes\"", "1", "1.0", "2", "null", "true"];

    public string Schema() => $$"""{ "allOf": [{{Alternatives(3)}}, {{Alternatives(2)}}], "$defs": { "d0": {{Object(2)}}, "d1": {{Alternatives(1)}}, "d2": {{Leaf()}} } }""";

    public string Instance(int depth)
    {
        switch (random.Next(depth > 0 ? 6 : 2))
        {
            case 0 or 1:
                return Pick(Values);
            case 2:
                return $"[{string.Join(Pick(",", ", ", "\n,"), Enumerable.Range(0, random.Next(4)).Select(_ => Instance(depth - 1)))}]";
            default:
                var colon = Pick(":", ": ", " :\n");
                return $"{{{string.Join(Pick(",", ", ", "\t,"), Enumerable.Range(0, random.Next(6)).Select(_ => $"{Name()}{colon}{Instance(depth - 1)}"))}}}";
        }
    }

    private string Alternatives(int depth)
    {
        string Branch() => depth == 0 ? Object(0) : random.Next(3) == 0 ? Alternatives(depth - 1) : Object(depth - 1);
        string Branches() => string.Join(',', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Branch()));
        return random.Next(8) switch
        {
            0 or 1 => $$"""{ "anyOf": [{{Branches()}}] }""",
            2 or 3 => $$"""{ "oneOf": [{{Branches()}}] }""",
            4 => $$"""{ "not": {{Branch()}} }""",
            5 => $$"""{ "if": {{Condition()}}, "then": {{Branch()}}, "else": {{Branch()}} }""",
            6 => $$"""{ "if": {{Branch()}}, "then": {{Branch()}} }""",
            _ => $$"""{ "$ref": "#/$defs/d0", "allOf": [{{Branches()}}] }""",
        };
    }

    private string Condition() => $$"""{ "properties": { "kind": { "const": {{Pick(Values)}} } }{{(random.Next(2) == 0 ? """, "required": ["kind"]""" : "")}} }""";

    private string Object(int depth)
    {
        var members = string.Join(',', Names.Where(_ => random.Next(2) == 0).Select(name => $"\"{name}\": {(depth > 0 && random.Next(3) == 0 ? Alternatives(depth - 1) : Leaf())}"));
        var rest = random.Next(7) switch
        {
            0 => ""","additionalProperties": false""",
            1 => $$""","additionalProperties": {{Leaf()}}""",
            2 => $$""","patternProperties": { "^.$": {{Leaf()}} }""",
            3 => ""","type": "object" """,
            4 => ""","minProperties": 2""",
            _ => "",
        };
        var required = string.Join(',', Names.Where(_ => random.Next(5) == 0).Select(name => $"\"{name}\""));
        return $$"""{ "properties": { {{members}} }, "required": [{{required}}]{{rest}} }""";
    }

    private string Leaf() => random.Next(9) switch
    {
        0 => $$"""{ "const": {{Pick(Values)}} }""",
        1 => $$"""{ "enum": [{{Pick(Values)}}, {{Pick(Values)}}, {"a":1}] }""",
        2 => $$"""{ "enum": [{{Pick(Values)}}, {{Pick(Values)}}] }""",
        3 => """{ "type": "string" }""",
        4 => """{ "type": ["integer", "object"] }""",
        5 => "true",
        6 => string.Create(CultureInfo.InvariantCulture, $$"""{ "items": { "$ref": "#/$defs/d2" }, "contains": { "minimum": {{random.Next(3)}} } }"""),
        7 => """{ "uniqueItems": true }""",
        _ => """{ "minLength": 2, "maximum": 1 }""",
    };

    private string Name() => random.Next(12) == 0 ? "\"k\\u0069nd\"" : $"\"{Pick(Names)}\"";

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}
