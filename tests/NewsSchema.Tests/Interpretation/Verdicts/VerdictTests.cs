using System.Text;

namespace NewsSchema.Tests.Interpretation.Verdicts;

/// <summary>What one pass finds out of schemas that are applied together, by verdict, report and evaluation alike.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("""{"a":1,"b":"x"}""", true)]
    [InlineData("""{"a":1,"b":2}""", false)]
    [InlineData("""{"a":0,"b":"x"}""", false)]
    [InlineData("""{"a":1}""", false)]
    [InlineData("""{"a":1,"b":"x","c":1}""", false)]
    [InlineData("""{"a":1,"a":2,"b":"x"}""", false)]
    public void Schemas_that_must_hold_together_are_one(string json, bool valid) => Check(
        """
        {
          "allOf": [
            { "properties": { "a": { "type": "integer" }, "b": true }, "additionalProperties": false },
            { "$ref": "#/$defs/positive" }
          ],
          "required": ["b"], "properties": { "b": { "type": "string" } },
          "$defs": { "positive": { "properties": { "a": { "minimum": 1 } }, "required": ["a"] } }
        }
        """, json, valid);

    [Theory]
    [InlineData("\"text\"", true)]
    [InlineData("\"\"", false)]
    [InlineData("[\"text\",1]", true)]
    [InlineData("[true]", false)]
    [InlineData("{\"any\":1}", true)]
    [InlineData("null", true)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    [InlineData("5", true)]
    [InlineData("6", false)]
    [InlineData("5.0", true)]
    public void Of_alternatives_only_those_of_the_values_type_count(string json, bool valid) => Check(
        """
        { "anyOf": [
            { "type": "string", "minLength": 1 }, { "type": "array", "items": { "type": ["string", "number"] } }, { "type": "object" },
            { "enum": [null, true, 5] } ] }
        """, json, valid);

    [Theory]
    [InlineData("""{"kind":"a","value":1}""", true)]
    [InlineData("""{"value":1,"kind":"a"}""", true)]
    [InlineData("""{"kind":"b","value":"x"}""", true)]
    [InlineData("""{"kind":"b","value":1}""", false)]
    [InlineData("""{"kind":"c","value":1}""", false)]
    [InlineData("""{"value":1}""", false)]
    [InlineData("""{"kind":7,"value":true}""", true)]
    [InlineData("""{"kind":7.0,"value":true}""", true)]
    [InlineData("""{"\u006bind":"\u0061","value":1}""", true)]
    [InlineData("""{"kind":"a","kind":"b","value":1}""", false)]
    [InlineData("""{"kind":{"a":[1,2,{}]},"value":1}""", false)]
    public void A_member_that_lists_its_values_decides_between_alternatives(string json, bool valid) => Check(
        """
        { "oneOf": [
            { "properties": { "kind": { "const": "a" }, "value": { "type": "integer" } }, "required": ["kind"] },
            { "properties": { "kind": { "const": "b" }, "value": { "type": "string" } }, "required": ["kind"] },
            { "properties": { "kind": { "enum": [7, "d"] }, "value": { "type": "boolean" } }, "required": ["kind"] } ] }
        """, json, valid);

    [Theory]
    [InlineData("""{"version":1,"a":1}""", true)]
    [InlineData("""{"version":1,"b":1}""", false)]
    [InlineData("""{"version":2,"b":1}""", true)]
    [InlineData("""{"b":1,"version":2}""", true)]
    [InlineData("""{"version":3,"b":1}""", true)]
    [InlineData("""{"a":1}""", true)]
    [InlineData("""{"b":1}""", false)]
    [InlineData("""{"version":1,"version":2,"b":1}""", true)]
    [InlineData("""{"version":1,"version":1,"a":1}""", true)]
    [InlineData("[]", true)]
    public void Conditions_on_a_member_are_decided_by_one_look(string json, bool valid) => Check(
        """
        { "allOf": [
            { "if": { "properties": { "version": { "const": 1 } } }, "then": { "properties": { "b": false } } },
            { "if": { "properties": { "version": { "const": 2 } }, "required": ["version"] }, "then": { "required": ["b"] } } ] }
        """, json, valid);

    [Theory]
    [InlineData("""{"a":1}""", true)]
    [InlineData("""{"b":1}""", true)]
    [InlineData("""{"a":1,"b":1}""", false)]
    [InlineData("""{}""", false)]
    public void Alternatives_without_such_a_member_are_read_at_the_same_time(string json, bool valid) => Check(
        """{ "oneOf": [ { "required": ["a"] }, { "required": ["b"] } ] }""", json, valid);

    [Theory]
    [InlineData("""{"list":[{"x":[1,"a"]}]}""", true)]
    [InlineData("""{"list":[{"x":["a",1]}]}""", true)]
    [InlineData("""{"list":[{"x":[1,1]},{"x":["a"]}]}""", false)]
    [InlineData("""{"list":[{"x":[null]}]}""", false)]
    public void Alternatives_stay_together_in_what_they_hold(string json, bool valid) => Check(
        """
        { "anyOf": [ { "$ref": "#/$defs/number" }, { "$ref": "#/$defs/text" } ],
          "$defs": {
            "number": { "properties": { "list": { "items": { "properties": { "x": { "contains": { "type": "integer" }, "items": { "type": ["integer", "string"] } } } } } } },
            "text": { "properties": { "list": { "maxItems": 1, "items": { "properties": { "x": { "contains": { "type": "string" } } } } } } } },
          "not": { "properties": { "list": { "minItems": 2 } } } }
        """, json, valid);

    [Theory]
    [InlineData("""{"a":1}""", false)]
    [InlineData("""{"a":1,"b":1,"long name of one":2}""", true)]
    [InlineData("""{"x-a":"text"}""", true)]
    [InlineData("""{"x-a":1}""", false)]
    [InlineData("""{"x-ab":"tex"}""", false)]
    [InlineData("""{"Upper":1}""", false)]
    [InlineData("""{}""", true)]
    public void Names_patterns_and_dependents(string json, bool valid) => Check(
        """
        { "patternProperties": { "^x-": { "type": "string" }, "b$": { "not": { "type": "string" } } }, "propertyNames": { "pattern": "^[^A-Z]*$" },
          "dependentSchemas": { "a": { "required": ["b"], "minProperties": 3 } } }
        """, json, valid);

    [Theory]
    [InlineData("3", false)]
    [InlineData("30", true)]
    [InlineData("31", false)]
    [InlineData("\"x\"", false)]
    public void The_same_branch_twice_matches_twice(string json, bool valid) => Check(
        """{ "oneOf": [ { "maximum": 5 }, { "maximum": 5 }, { "maximum": 30 }, { "minimum": 31, "maximum": 30 } ], "type": ["string", "number"] }""", json, valid);

    [Fact]
    public void More_alternatives_than_fit_one_pass()
    {
        var branches = string.Join(',', Enumerable.Range(0, 200).Select(i => $$"""{ "required": ["m{{i}}"], "properties": { "m{{i}}": { "const": {{i}} } } }"""));
        foreach (var keyword in new[] { "anyOf", "oneOf" })
        {
            var schema = $$"""{ "{{keyword}}": [{{branches}}] }""";
            Check(schema, """{"m7":7}""", true);
            Check(schema, """{"m7":8}""", false);
            Check(schema, """{"m7":8,"m199":199}""", true);
            Check(schema, """{"m7":7,"m199":199}""", keyword == "anyOf");
        }
    }

    [Fact]
    public void More_members_than_bits_in_a_word()
    {
        var members = string.Join(',', Enumerable.Range(0, 150).Select(i => $$""" "m{{i}}": { "type": "integer" } """));
        var schema = $$"""{ "properties": { {{members}} }, "required": ["m149"], "additionalProperties": false }""";
        Check(schema, """{"m0":1,"m149":2}""", true);
        Check(schema, """{"m0":1}""", false);
        Check(schema, """{"m149":"x"}""", false);
        Check(schema, """{"m149":1,"m100":1,"m100":1}""", false);
        Check(schema, """{"m149":1,"m150":1}""", false);
    }

    [Fact]
    public void What_is_unevaluated_is_found_within_alternatives()
    {
        const string Schema = """
            { "anyOf": [ { "type": "array" }, { "$ref": "#/$defs/closed" } ],
              "$defs": { "closed": { "unevaluatedProperties": false, "anyOf": [ { "properties": { "a": { "$ref": "#" } } }, { "properties": { "b": true } } ] } } }
            """;
        Check(Schema, """{"a":{"b":1},"b":[]}""", true);
        Check(Schema, """{"a":{"c":1}}""", false);
        Check(Schema, """{"a":[{"c":1}]}""", true);
    }

    [Fact]
    public void A_dynamic_reference_that_can_only_lead_to_one_place_is_a_reference()
    {
        const string Schema = """
            { "$dynamicAnchor": "node", "type": "object", "properties": { "children": { "type": "array", "items": { "$dynamicRef": "#node" } } }, "additionalProperties": false }
            """;
        Check(Schema, """{"children":[{"children":[]},{}]}""", true);
        Check(Schema, """{"children":[{"children":[{"child":1}]}]}""", false);
    }

    [Fact]
    public void Schemas_that_lead_into_one_another_through_pairs_stay_small()
    {
        // The demands at each level are pairs of two circles of different length, and their number is the product.
        var one = string.Join(',', Enumerable.Range(0, 97).Select(i => $$""" "a{{i}}": { "properties": { "n": { "$ref": "#/$defs/a{{(i + 1) % 97}}" } } } """));
        var other = string.Join(',', Enumerable.Range(0, 101).Select(i => $$""" "b{{i}}": { "properties": { "n": { "$ref": "#/$defs/b{{(i + 1) % 101}}" }, "end": { "const": {{i}} } } } """));
        var schema = $$"""{ "allOf": [ { "$ref": "#/$defs/a0" }, { "$ref": "#/$defs/b0" } ], "$defs": { {{one}}, {{other}} } }""";
        var json = string.Concat(Enumerable.Repeat("{\"n\":", 200)) + "{\"end\":99}" + new string('}', 200);
        Check(schema, json, true);
        Check(schema, json.Replace("99", "98", StringComparison.Ordinal), false);
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(129)]
    [InlineData(3000)]
    public void Objects_may_declare_any_number_of_members(int count)
    {
        var last = count - 1;
        var schema = $$"""
            {
              "properties": { {{string.Join(',', Names(count).Select(name => $"\"{name}\": {{ \"type\": \"integer\" }}"))}} },
              "required": [{{string.Join(',', Names(count).Where((_, i) => i % 2 == last % 2).Select(name => $"\"{name}\""))}}],
              "additionalProperties": false
            }
            """;
        Check(schema, Object(Names(count)), true);
        Check(schema, Object(Names(count).Reverse()), true);
        Check(schema, Object(Names(count).Where((_, i) => i % 2 == last % 2)), true);
        Check(schema, Object(Names(last)), false);
        Check(schema, Object(Names(count).Where((_, i) => i != last - 2)), false);
        Check(schema, Object([.. Names(count), $"member{last}"]), false);
        Check(schema, Object([.. Names(count), "member0"]), false);
        Check(schema, Object([.. Names(count), "other"]), false);
        Check(schema, Object(Names(count)).Replace($"\"member{last}\":1", $"\"member{last}\":true", StringComparison.Ordinal), false);

        static IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(i => $"member{i}");
        static string Object(IEnumerable<string> names) => $"{{{string.Join(',', names.Select(name => $"\"{name}\":1"))}}}";
    }

    private static void Check(string schema, string json, bool valid)
    {
        var compiled = JsonSchema.FromText(schema);
        var utf8 = Encoding.UTF8.GetBytes(json);
        compiled.IsValid(utf8).ShouldBe(valid, json);
        compiled.Validate(utf8).IsValid.ShouldBe(valid, json);
        compiled.Evaluate(utf8).IsValid.ShouldBe(valid, json);
    }
}
