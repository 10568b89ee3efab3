namespace NewsSchema.Schemas.Tests;

public class FindingTests
{
    [Theory]
    [InlineData("""{ "propertys": {} }""", "NS0101", "/propertys", "Did you mean 'properties'?")]
    [InlineData("""{ "additonalProperties": false }""", "NS0101", "/additonalProperties", "Did you mean 'additionalProperties'?")]
    [InlineData("""{ "Required": [] }""", "NS0101", "/Required", "Did you mean 'required'?")]
    [InlineData("""{ "$def": {} }""", "NS0101", "/$def", "Did you mean '$defs'?")]
    [InlineData("""{ "markdownDescription": "" }""", "NS0108", "/markdownDescription", "kept as an annotation")]
    [InlineData("""{ "additionalItems": {} }""", "NS0107", "/additionalItems", "draft 3, draft 4, draft 6, draft 7, 2019-09 have it")]
    [InlineData("""{ "dependencies": {} }""", "NS0109", "/dependencies", "dependentRequired")]
    [InlineData("""{ "type": "strnig" }""", "NS0002", "/type", "type takes one of null, boolean, integer, number, string, array, object, or an array of them, not 'strnig'.")]
    [InlineData("""{ "type": [] }""", "NS0002", "/type", "an empty array")]
    [InlineData("""{ "minLength": -1 }""", "NS0002", "/minLength", "minLength takes a whole number that is not negative, not -1.")]
    [InlineData("""{ "minLength": 1.5 }""", "NS0002", "/minLength", "not 1.5")]
    [InlineData("""{ "multipleOf": 0 }""", "NS0002", "/multipleOf", "a number above zero, not 0")]
    [InlineData("""{ "minimum": "1" }""", "NS0002", "/minimum", "a number, not '1'")]
    [InlineData("""{ "required": "a" }""", "NS0002", "/required", "an array of strings")]
    [InlineData("""{ "allOf": [] }""", "NS0002", "/allOf", "an array of at least one schema, not an empty array")]
    [InlineData("""{ "properties": [] }""", "NS0002", "/properties", "an object of schemas")]
    [InlineData("""{ "properties": { "a": 5 } }""", "NS0002", "/properties/a", "A schema is an object or a boolean.")]
    [InlineData("""{ "dependentRequired": { "a": [ 1 ] } }""", "NS0002", "/dependentRequired", "an array of strings")]
    [InlineData("""{ "uniqueItems": 1 }""", "NS0002", "/uniqueItems", "true or false, not 1")]
    [InlineData("""{ "enum": {} }""", "NS0002", "/enum", "an array, not an object")]
    [InlineData("""{ "$ref": 1 }""", "NS0002", "/$ref", "a string, not 1")]
    [InlineData("""{ "$id": 1 }""", "NS0002", "/$id", "$id takes a URI reference")]
    [InlineData("""{ "$id": "x#y" }""", "NS0002", "/$id", "must not have a fragment")]
    [InlineData("""{ "$anchor": "" }""", "NS0002", "/$anchor", "takes a name")]
    [InlineData("""{ "$ref": "#/$defs/heading", "$defs": { "headline": {} } }""", "NS0003", "/$ref", "There is no 'heading' at '/$defs' of 'root.json', which '/$defs/heading' leads through. Did you mean 'headline'?")]
    [InlineData("""{ "$ref": "#naem", "$defs": { "headline": { "$anchor": "name" } } }""", "NS0003", "/$ref", "has no anchor 'naem'. Did you mean 'name'?")]
    [InlineData("""{ "$ref": "other.json" }""", "NS0003", "/$ref", "No schema is known as 'schema:///other.json'.")]
    [InlineData("""{ "$ref": "http://[" }""", "NS0003", "/$ref", "'http://[' is no URI reference.")]
    [InlineData("""{ "pattern": "a(" }""", "NS0006", "/pattern", "'a(' is not a regular expression")]
    [InlineData("""{ "patternProperties": { "[": {} } }""", "NS0006", "/patternProperties", "'[' is not a regular expression")]
    [InlineData("""{ "pattern": "^a$" }""", "NS0113", "/pattern", "'$' matches only at the very end")]
    [InlineData("""{ "$defs": { "a": { "$anchor": "x" }, "b": { "$anchor": "x" } } }""", "NS0007", "/$defs/a/$anchor", "The anchor 'x' is at '/$defs/b' already.")]
    [InlineData("""{ "$defs": { "a": { "$id": "x" }, "b": { "$id": "x" } } }""", "NS0007", "/$defs/a/$id", "another schema with the URI 'schema:///x'")]
    [InlineData("""{ "minLength": 3, "maxLength": 2 }""", "NS0103", "/minLength", "minLength 3 is over maxLength 2.")]
    [InlineData("""{ "contains": {}, "maxItems": 0 }""", "NS0103", "/contains", "contains needs 1 items, and that is over maxItems 0.")]
    [InlineData("""{ "minimum": 2, "exclusiveMaximum": 2.0 }""", "NS0103", "/minimum", "No number satisfies both minimum 2 and exclusiveMaximum 2.0.")]
    [InlineData("""{ "prefixItems": [ true ], "items": false, "minItems": 2 }""", "NS0103", "/minItems", "minItems 2 is over the 1 items that items false leaves.")]
    [InlineData("""{ "type": "string", "const": 1 }""", "NS0103", "/const", "not of the type")]
    [InlineData("""{ "enum": [] }""", "NS0103", "/enum", "no values")]
    [InlineData("""{ "allOf": [ { "type": "string" }, { "type": "number" } ] }""", "NS0103", "/allOf", "demands a type")]
    [InlineData("""{ "allOf": [ false ] }""", "NS0103", "/allOf", "a schema that is false")]
    [InlineData("""{ "required": [ "headlin" ], "properties": { "headline": {} }, "additionalProperties": false }""", "NS0103", "/required", "'headlin' is required, but additionalProperties false forbids it. Did you mean 'headline'?")]
    [InlineData("""{ "required": [ "a" ], "properties": { "a": false } }""", "NS0103", "/required", "its schema in properties is false")]
    [InlineData("""{ "required": [ "a", "b" ], "maxProperties": 1 }""", "NS0103", "/required", "names 2 members, over maxProperties 1")]
    [InlineData("""{ "required": [ "headlin" ], "properties": { "headline": {} } }""", "NS0112", "/required", "'headlin' is required, but properties describes 'headline'.")]
    [InlineData("""{ "type": "string", "maxItems": 2 }""", "NS0111", "/maxItems", "maxItems speaks of arrays, which type does not allow.")]
    [InlineData("""{ "minContains": 2 }""", "NS0104", "/minContains", "it needs contains beside it")]
    [InlineData("""{ "then": {} }""", "NS0104", "/then", "it needs if beside it")]
    [InlineData("""{ "format": "datetime" }""", "NS0105", "/format", "Did you mean 'date-time'?")]
    [InlineData("""{ "format": "isbn" }""", "NS0105", "/format", "asserts nothing")]
    [InlineData("""{ "required": [ "a", "a" ] }""", "NS0106", "/required", "required names 'a' twice.")]
    [InlineData("""{ "enum": [ 1, "x", 1.0 ] }""", "NS0106", "/enum", "enum has 1.0 twice.")]
    [InlineData("""{ "type": [ "string", "string" ] }""", "NS0106", "/type", "type names 'string' twice.")]
    [InlineData("""{ "default": { "a": 1, "a": 2 } }""", "NS0102", "/default/a", "'a' occurs again")]
    [InlineData("""{ "oneOf": [ { "type": "string" }, { "type": "null" }, { "type":"string" } ] }""", "NS0114", "/oneOf/2", "Branch 2 of oneOf is the same as branch 0, so neither is ever")]
    [InlineData("""{ "anyOf": [ false, {} ] }""", "NS0114", "/anyOf/0", "is false and never matches")]
    [InlineData("""{ "anyOf": [ true, {} ] }""", "NS0114", "/anyOf", "the others decide nothing")]
    [InlineData("""{ "if": true, "then": {}, "else": {} }""", "NS0114", "/else", "if is true, so this is never applied")]
    [InlineData("""{ "not": { "$schema": "http://json-schema.org/draft-07/schema#" } }""", "NS0104", "/not/$schema", "only a schema with $id")]
    [InlineData("""{ "title": }""", "NS0001", "", "Expected a value for 'title', but found '}'.")]
    public void A_mistake_is_found_where_it_is(string schema, string id, string pointer, string words)
    {
        Finding finding = Reading.Read(schema).Findings.ShouldHaveSingleItem();
        finding.Rule.Id.ShouldBe(id);
        finding.Pointer.ShouldBe(pointer);
        finding.Message.ShouldContain(words);
        finding.Span.End.ShouldBeLessThanOrEqualTo(schema.Length);
    }

    [Theory]
    [InlineData("""{ "x-desk": 1, "$comment": "fine", "errorMessage": "no" }""")]
    [InlineData("""{ "type": [ "string", "number" ], "minLength": 1, "minimum": 0 }""")]
    [InlineData("""{ "type": [ "integer", "number" ] }""")]
    [InlineData("""{ "type": [ "number", "integer" ] }""")]
    [InlineData("""{ "required": [ "a" ], "additionalProperties": false, "patternProperties": { "^a": {} } }""")]
    [InlineData("""{ "required": [ "title" ], "properties": { "titles": {}, "title": {} } }""")]
    [InlineData("""{ "minimum": 2, "maximum": 2.0 }""")]
    [InlineData("""{ "$ref": "#/$defs/a", "type": "integer", "$defs": { "a": { "type": "number" } } }""")]
    [InlineData("true")]
    public void What_is_right_is_left_alone(string schema) => Reading.Read(schema).Findings.ShouldBeEmpty();

    [Fact]
    public void A_finding_prints_as_compilers_do() =>
        Reading.Read("{\n  \"typ\": 1\n}").Findings.ShouldHaveSingleItem().ToString().ShouldBe("root.json(2,3): warning NS0101: 'typ' is no keyword. Did you mean 'type'?");

    [Fact]
    public void Findings_come_by_document_and_place()
    {
        SchemaTree tree = Reading.Read(
            """{ "$ref": "b.json", "minLength": -1, "properties": { "a": { "typ": 1 } } }""",
            ("b.json", """{ "maxLength": "x" }"""));
        tree.Findings.Select(f => (f.Document.Path, f.Pointer)).ShouldBe([("root.json", "/minLength"), ("root.json", "/properties/a/typ"), ("b.json", "/maxLength")]);
        tree.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void Mistakes_of_a_document_referred_to_are_its_own()
    {
        SchemaTree tree = Reading.Read("""{ "$ref": "b.json#/x" }""", ("b.json", "{,}"));
        tree.Findings.Select(f => (f.Rule.Id, f.Document.Path)).ShouldBe([("NS0001", "b.json"), ("NS0003", "root.json")], ignoreOrder: true);
    }

    [Fact]
    public void Ids_of_rules_are_unique_and_every_rule_explains_itself()
    {
        FindingRules.All.Select(rule => rule.Id).ShouldBeUnique();
        FindingRules.All.Count.ShouldBe(typeof(FindingRules).GetProperties().Count(p => p.PropertyType == typeof(FindingRule)));
        FindingRules.All.ShouldAllBe(rule => rule.Title.Length > 0 && rule.Help.EndsWith('.'));
    }

    [Theory]
    [InlineData("headlnie", "headline")]
    [InlineData("headlinexy", "headline")]
    [InlineData("eadline", "headline")]
    [InlineData("dline", "byline")]
    [InlineData("publishhhed", "published")]
    [InlineData("bdoy", "body")]
    [InlineData("boy", "body")]
    [InlineData("bo", null)]
    [InlineData("Head_Line", "headline")]
    [InlineData("head", null)]
    [InlineData("x", null)]
    [InlineData("unrelated", null)]
    public void A_near_name_is_suggested_and_a_far_one_is_not(string name, string? expected) =>
        Spelling.Nearest(name, ["headline", "byline", "body", "published"]).ShouldBe(expected);
}
