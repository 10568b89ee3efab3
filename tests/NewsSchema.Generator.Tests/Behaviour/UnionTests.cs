using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Behaviour;

/// <summary>Schemas with alternatives: each value is read as the right case, used from C# as a customer would, and written again.</summary>
public sealed class UnionTests
{
    private const string Boats = """
        {
          "title": "Harbour", "type": "object", "properties": { "boats": { "type": "array", "items": { "$ref": "#/$defs/boat" } } }, "required": ["boats"],
          "$defs": { "boat": { "oneOf": [
            { "type": "object", "properties": { "kind": { "const": "ferry" }, "seats": { "type": "integer" } }, "required": ["kind", "seats"], "additionalProperties": false },
            { "type": "object", "properties": { "kind": { "const": "tug" }, "pull": { "type": "number" } }, "required": ["kind"] },
            { "type": "string", "minLength": 1 } ] } }
        }
        """;

    [Fact]
    public void Objects_are_told_apart_by_a_member_of_fixed_value_and_cases_are_named_after_it()
    {
        var generation = Generate(Boats, """
            using System.Linq;
            using Acme;
            public static class Use
            {
                public static string Describe(Harbour harbour) => string.Join(", ", harbour.boats().Select(boat => boat.Match(
                    ferry => $"ferry of {ferry.Seats}", tug => $"tug {tug.Pull} {tug.AdditionalProperties.Count}", text => text)));
                private static ValueList<Boat> boats(this Harbour harbour) => harbour.Boats;
                public static Harbour Make() => new() { Boats = [new BoatFerry { Seats = 9 }, "Nell"] };
                public static int Count(Harbour harbour)
                {
                    var ferries = 0;
                    foreach (var boat in harbour.Boats)
                        boat.Switch(ferry => ferries++, tug => { }, text => { });
                    return ferries;
                }
            }
            """);
        var type = generation["Acme.Harbour"];
        const string Json = """{"boats":[{"kind":"tug","pull":40.5,"crew":[1]},{"kind":"ferry","seats":3},"Rowan"]}""";
        type.RoundTrip(Json).ShouldBe(Json);
        generation.Call("Use", "Describe", (object)type.Parse(Json)).ShouldBe("tug 40.5 1, ferry of 3, Rowan");
        generation.Call("Use", "Count", (object)type.Parse(Json)).ShouldBe(1);
        type.Write(generation.Call("Use", "Make")!).ShouldBe("""{"boats":[{"kind":"ferry","seats":9},"Nell"]}""");
        type.IsValid("""{"boats":[{"kind":"raft"}]}""").ShouldBeFalse();
        type.IsValid("""{"boats":[{"kind":"ferry"}]}""").ShouldBeFalse();
        type.IsValid("""{"boats":[7]}""").ShouldBeFalse();
    }

    [Fact]
    public void System_Text_Json_reads_and_writes_unions_and_cases()
    {
        var generation = Generate(Boats);
        var boat = generation["Acme.Boat"];
        ((object)boat.Deserialize("""{"kind":"tug"}""")!).GetType().Name.ShouldBe("BoatTug");
        ((string)((dynamic)boat.Deserialize("\"Rowan\"")!).Value).ShouldBe("Rowan");
        boat.Serialize((object)boat.Parse("""{"kind":"tug","pull":2}""")).ShouldBe("""{"kind":"tug","pull":2}""");
        Should.Throw<System.Text.Json.JsonException>(() => boat.Deserialize("1"));
        generation["Acme.BoatFerry"].IsValid("""{"kind":"tug","seats":1}""").ShouldBeFalse();

        var text = ((object)boat.Parse("\"Rowan\"")).GetType();
        System.Text.Json.JsonSerializer.Serialize((object)boat.Parse("\"Rowan\""), text).ShouldBe("\"Rowan\"");
        System.Text.Json.JsonSerializer.Deserialize("\"Rowan\"", text)!.ShouldBe((object)boat.Parse("\"Rowan\""));
        Should.Throw<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize("""{"kind":"tug"}""", text)).Message.ShouldContain("BoatTug");
    }

    [Fact]
    public void Cases_compare_by_value()
    {
        var boat = Generate(Boats)["Acme.Boat"];
        ((object)boat.Parse("\"Rowan\"")).ShouldBe((object)boat.Parse("\"Rowan\""));
        ((object)boat.Parse("""{"kind":"tug","pull":1}""")).ShouldNotBe((object)boat.Parse("""{"kind":"tug","pull":2}"""));
    }

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "before": { "type": "string" } }, "required": ["before"] }""", """{ "type": "object", "properties": { "after": { "type": "string" } }, "required": ["after"] }""", "TaskBefore", "TaskAfter")]
    [InlineData("""{ "type": "object", "properties": { "before": { "type": "string" } }, "additionalProperties": false }""", """{ "type": "object", "title": "Late", "properties": { "after": { "type": "string" } } }""", "TaskObject", "TaskLate")]
    public void Objects_are_told_apart_by_what_they_must_or_may_have(string one, string other, string oneName, string otherName)
    {
        var type = Generate($$"""{ "title": "Task", "anyOf": [{{one}}, {{other}}] }""")["Acme.Task"];
        ((object)type.Parse("""{"before":"noon"}""")).GetType().Name.ShouldBe(oneName);
        ((object)type.Parse("""{"after":"noon"}""")).GetType().Name.ShouldBe(otherName);
        type.RoundTrip("""{"after":"noon"}""").ShouldBe("""{"after":"noon"}""");
    }

    [Theory]
    [InlineData("""{ "type": ["string", "array"], "items": { "type": "string" } }""", "\"a\"", """["a","b"]""", "true")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] }""", "\"a\"", """["a","b"]""", "{}")]
    [InlineData("""{ "oneOf": [{ "type": "boolean" }, { "type": "object", "additionalProperties": { "type": "integer" } }] }""", "false", """{"a":1}""", "1")]
    [InlineData("""{ "type": ["number", "boolean"] }""", "2.5", "true", "\"a\"")]
    [InlineData("""{ "enum": ["auto", 1, true] }""", "\"auto\"", "1", "2")]
    [InlineData("""{ "anyOf": [{ "type": "string", "format": "date" }, { "type": "string", "format": "date-time" }] }""", "\"2031-03-03\"", "\"2031-03-03T18:00:00Z\"", "\"noon\"")]
    [InlineData("""{ "anyOf": [{ "type": "integer", "minimum": 5 }, {}] }""", "7", "[1,{}]", "[")]
    public void Values_that_are_no_objects_are_cases_around_them(string schema, string one, string other, string invalid)
    {
        var type = Generate($$"""{ "title": "Mark", "type": "object", "properties": { "at": {{schema}} } }""")["Acme.Mark"];
        object? At(string value) => type.Parse($$"""{"at":{{value}}}""").At;
        foreach (var value in new[] { one, other })
            type.RoundTrip($$"""{"at":{{value}}}""").ShouldBe($$"""{"at":{{value}}}""");
        At(one)!.GetType().ShouldNotBe(At(other)!.GetType());
        At(one)!.GetType().BaseType!.Name.ShouldBe("MarkAt");
        type.IsValid($$"""{"at":{{invalid}}}""").ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "enum": ["red", "blue"] }, { "type": "string" }] }""", typeof(string), "\"green\"")]
    [InlineData("""{ "anyOf": [{ "type": "integer" }, { "type": "number", "minimum": 0.5 }] }""", typeof(double?), "1.5")]
    [InlineData("""{ "oneOf": [{ "type": "null" }, { "type": "integer" }] }""", typeof(long?), "null")]
    [InlineData("""{ "oneOf": [{ "type": "string", "maxLength": 1 }, { "type": "string", "minLength": 5 }] }""", typeof(string), "\"green\"")]
    [InlineData("""{ "anyOf": [{ "minLength": 3 }, { "maximum": 2 }] }""", typeof(JsonValue?), "[]")]
    public void Alternatives_that_one_type_has_room_for_are_that_type(string schema, Type expected, string value)
    {
        var type = Generate($$"""{ "title": "Mark", "type": "object", "properties": { "at": {{schema}} } }""")["Acme.Mark"];
        type.Type.GetProperty("At")!.PropertyType.ShouldBe(expected);
        type.RoundTrip($$"""{"at":{{value}}}""").ShouldBe($$"""{"at":{{value}}}""");
    }

    [Fact]
    public void Strings_that_are_described_one_by_one_are_an_enum()
    {
        var type = Generate("""
            { "title": "Mark", "type": "object", "properties": { "hue": { "type": "string", "oneOf": [{ "const": "red", "title": "Port" }, { "const": "green", "title": "Starboard" }] } } }
            """)["Acme.Mark"];
        var hue = Nullable.GetUnderlyingType(type.Type.GetProperty("Hue")!.PropertyType)!;
        Enum.GetNames(hue).ShouldBe(["Red", "Green"]);
        type.RoundTrip("""{"hue":"green"}""").ShouldBe("""{"hue":"green"}""");
        type.IsValid("""{"hue":"blue"}""").ShouldBeFalse();
    }

    [Fact]
    public void Null_is_no_case_but_makes_the_value_nullable()
    {
        var type = Generate("""
            { "title": "Mark", "type": "object", "required": ["at"], "properties": {
              "at": { "anyOf": [{ "type": "string" }, { "type": "boolean" }, { "type": "null" }] },
              "off": { "type": ["string", "integer", "null"] },
              "all": { "type": "array", "items": { "type": ["string", "integer", "null"] } } } }
            """)["Acme.Mark"];
        const string Json = """{"at":null,"off":null,"all":[null,"a",1]}""";
        type.RoundTrip(Json).ShouldBe(Json);
        ((object?)type.Parse(Json).At).ShouldBeNull();
        type.RoundTrip("""{"at":true}""").ShouldBe("""{"at":true}""");
        type.IsValid("{}").ShouldBeFalse();
    }

    [Fact]
    public void Of_several_valid_branches_the_first_is_taken_and_nothing_is_lost()
    {
        var type = Generate("""
            { "title": "Mark", "anyOf": [
              { "type": "object", "title": "Near", "properties": { "a": { "type": "integer" } } },
              { "type": "object", "title": "Far", "properties": { "a": { "type": "integer" }, "b": { "type": "integer" } }, "required": ["b"] } ] }
            """)["Acme.Mark"];
        ((object)type.Parse("""{"a":1,"b":2}""")).GetType().Name.ShouldBe("MarkNear");
        type.RoundTrip("""{"a":1,"b":2}""").ShouldBe("""{"a":1,"b":2}""");
    }

    [Fact]
    public void A_union_may_contain_itself()
    {
        var generation = Generate("""
            { "title": "Rule", "oneOf": [
              { "type": "boolean" },
              { "type": "object", "properties": { "not": { "$ref": "#" } }, "required": ["not"], "additionalProperties": false },
              { "type": "object", "properties": { "all": { "type": "array", "items": { "$ref": "#" } } }, "required": ["all"], "additionalProperties": false },
              { "type": "array", "items": { "$ref": "#" } } ] }
            """);
        const string Json = """{"all":[true,{"not":{"all":[]}},[false,[{"not":true}]]]}""";
        generation["Acme.Rule"].RoundTrip(Json).ShouldBe(Json);
        generation["Acme.Rule"].IsValid("""{"all":[{"not":1}]}""").ShouldBeFalse();
    }

    [Fact]
    public void Branches_that_nothing_tells_apart_are_tried_in_bounded_time()
    {
        var type = Generate("""
            { "title": "Knot", "anyOf": [
              { "type": "object", "properties": { "in": { "$ref": "#" }, "x": { "type": "integer" } } },
              { "type": "object", "properties": { "in": { "$ref": "#" }, "x": { "type": "string" } } },
              { "type": "object", "properties": { "in": { "$ref": "#" }, "x": { "type": "boolean" } } } ] }
            """)["Acme.Knot"];
        const int Levels = 100;
        var json = string.Concat(Enumerable.Repeat("{\"in\":", Levels)) + "{\"x\":true}" + new string('}', Levels);
        type.RoundTrip(json).ShouldBe(json);
    }

    [Fact]
    public void Hundreds_of_branches_are_planned_in_time()
    {
        var branches = string.Join(", ", Enumerable.Range(0, 500).Select(i => $$"""{ "type": "object", "properties": { "kind": { "const": "same" }, "m{{i}}": { "type": "integer" } }, "required": ["m{{i % 400}}"] }"""));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var driver = SchemaProject.Of($$"""{ "oneOf": [{{branches}}] }""");
        driver.CreateDriver().RunGenerators(driver.CreateCompilation()).GetRunResult().GeneratedTrees.Length.ShouldBeGreaterThan(500);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_definition_is_a_case_of_the_one_union_it_belongs_to_and_is_held_by_those_that_share_it()
    {
        var generation = Generate("""
            { "title": "Log", "type": "object", "properties": { "first": { "$ref": "#/$defs/entry" }, "next": { "oneOf": [{ "$ref": "#/$defs/stop" }, { "type": "string" }] } },
              "$defs": {
                "entry": { "oneOf": [{ "$ref": "#/$defs/start" }, { "$ref": "#/$defs/stop" }] },
                "start": { "type": "object", "properties": { "at": { "type": "integer" } }, "required": ["at"] },
                "stop": { "type": "object", "properties": { "by": { "type": "string" } }, "required": ["by"] } } }
            """, """
            using Acme;
            public static class Use
            {
                public static Log Make() => new() { First = new Start { At = 1 }, Next = new Stop { By = "crew" } };
                public static string By(Log log) => log.Next!.Match(stop => stop.By, text => text) + log.First!.Match(start => "", stop => stop.By);
            }
            """);
        var type = generation["Acme.Log"];
        type.Write(generation.Call("Use", "Make")!).ShouldBe("""{"first":{"at":1},"next":{"by":"crew"}}""");
        generation.Call("Use", "By", (object)type.Parse("""{"first":{"by":"a"},"next":{"by":"b"}}""")).ShouldBe("ba");
    }

    [Fact]
    public void Unions_of_other_documents_are_used_from_there()
    {
        var generation = new SchemaProject()
            .With("/acme/berth.schema.json", """{ "type": "object", "properties": { "for": { "$ref": "boat.schema.json" }, "or": { "anyOf": [{ "$ref": "boat.schema.json#/$defs/tug" }, { "type": "integer" }] } } }""", "Acme.Berths")
            .With("/acme/boat.schema.json", """{ "oneOf": [{ "$ref": "#/$defs/tug" }, { "type": "string" }], "$defs": { "tug": { "type": "object", "properties": { "pull": { "type": "integer" } }, "required": ["pull"] } } }""", "Acme.Boats")
            .Generate();
        const string Json = """{"for":{"pull":1},"or":{"pull":2}}""";
        generation["Acme.Berths.Berth"].RoundTrip(Json).ShouldBe(Json);
        generation["Acme.Berths.Berth"].RoundTrip("""{"for":"Nell","or":3}""").ShouldBe("""{"for":"Nell","or":3}""");
        ((object)generation["Acme.Berths.Berth"].Parse(Json).For).GetType().FullName.ShouldBe("Acme.Boats.Tug");
    }

    [Fact]
    public void An_error_says_which_branch_came_nearest() =>
        Generate(Boats)["Acme.Harbour"].Validate("""{"boats":[{"kind":"ferry","seats":"many"}]}""").Errors.ShouldHaveSingleItem().Causes.ShouldNotBeEmpty();

    [Fact]
    public void Names_stay_when_an_unrelated_branch_is_added()
    {
        var before = Generate(Boats).TypeNames;
        var after = Generate(Boats.Replace("""{ "type": "string", "minLength": 1 }""", """{ "type": "string", "minLength": 1 }, { "type": "array" }, { "type": "object", "properties": { "kind": { "const": "raft" } }, "required": ["kind"] }""", StringComparison.Ordinal)).TypeNames;
        before.Except(after).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("match", "switch", "value", "its", "func", "action", "text", "list", "object", "string")]
    [InlineData("Match", "Switch", "Value", "Its", "TResult", "Func", "Action", "UnionRule", "CaseConverter", "UnreachableException")]
    public void Any_name_of_a_branch_or_member_will_do(params string[] names)
    {
        var definitions = string.Join(",\n", names.Select(name => $$"""
            "{{name}}": { "anyOf": [
              { "type": "object", "title": "{{name}}", "properties": { "{{name}}": { "type": ["string", "integer"] }, "kind": { "const": "{{name}}" } } },
              { "type": "object", "$anchor": "{{name}}", "required": ["{{name}}"] }, { "type": "string", "title": "Value", "format": "date" }, { "type": "array", "items": { "$ref": "#/$defs/{{name}}" } } ] }
            """));
        var properties = string.Join(",\n", names.Select(name => $$"""
            "{{name}}": { "$ref": "#/$defs/{{name}}" }
            """));
        SchemaProject.Of($$"""{ "type": "object", "properties": { {{properties}} }, "$defs": { {{definitions}} } }""").Generate().ShouldCompile();
    }

    private static Generation Generate(string schema, string code = "") => new SchemaProject { Code = code.Length == 0 ? code : "#pragma warning disable CS1591\nusing NewsSchema;\n" + code }.With("/acme/sample.schema.json", schema).Generate();

    [Fact]
    public void Branches_of_one_definition_are_one_case() =>
        SchemaProject.Of("""{ "anyOf": [{ "$ref": "#/$defs/buoy" }, { "$ref": "#/$defs/buoy" }, { "type": "string" }], "$defs": { "buoy": { "properties": { "light": {} } } } }""").Generate().ShouldCompile();
}
