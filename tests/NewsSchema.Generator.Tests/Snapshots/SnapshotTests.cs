using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Snapshots;

/// <summary>Generated source as reviewed: a change of it shows in the approved files.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void A_closed_object() => Approve(SchemaProject.Of("""
        {
          "$id": "https://acme.example/ferry.schema.json",
          "title": "Ferry",
          "description": "A boat on a timetable.",
          "type": "object",
          "properties": {
            "name": { "type": "string", "minLength": 1, "description": "As painted on the bow." },
            "state": { "enum": ["moored", "under way", "laid-up"] },
            "seats": { "type": "integer", "minimum": 0, "maximum": 900 },
            "launched": { "type": "string", "format": "date" },
            "draught": { "type": ["number", "null"] }
          },
          "required": ["name", "state"],
          "additionalProperties": false
        }
        """, "/acme/ferry.schema.json"), "ClosedObject");

    [Fact]
    public void Lists_maps_and_an_open_object() => Approve(SchemaProject.Of("""
        {
          "$id": "https://acme.example/pier.schema.json",
          "title": "Pier",
          "type": "object",
          "properties": {
            "berths": { "type": "array", "items": { "$ref": "#/$defs/berth" }, "minItems": 1 },
            "names": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
            "grid": { "type": "array", "items": { "type": "array", "items": { "type": "integer" } } },
            "labels": { "type": "object", "additionalProperties": { "type": "string" }, "propertyNames": { "maxLength": 8 } }
          },
          "additionalProperties": { "type": "boolean" },
          "$defs": { "berth": { "type": "object", "properties": { "next": { "$ref": "#/$defs/berth" } }, "deprecated": true } }
        }
        """, "/acme/pier.schema.json"), "ListsAndMaps");

    [Fact]
    public void An_array_with_places() => Approve(SchemaProject.Of("""
        {
          "$id": "https://acme.example/buoy.schema.json",
          "title": "Buoy",
          "type": "array",
          "prefixItems": [
            { "title": "Latitude", "type": "number" },
            { "title": "Longitude", "type": "number" },
            { "type": ["string", "null"], "description": "What is painted on it." },
            { "type": "boolean" }
          ],
          "minItems": 2
        }
        """, "/acme/buoy.schema.json"), "Tuple");

    [Fact]
    public void What_the_run_time_engine_checks() => Approve(SchemaProject.Of("""
        {
          "$id": "https://acme.example/tide.schema.json",
          "title": "Tide table",
          "type": "object",
          "properties": { "height": { "type": "number", "not": { "const": 0 } }, "note": { "type": ["string", "boolean"] } },
          "minProperties": 1
        }
        """, "/acme/tide.schema.json"), "Engine");

    [Fact]
    public void Alternatives_and_a_record_without_a_type() => Approve(SchemaProject.Of("""
        {
          "$id": "https://acme.example/mooring.schema.json",
          "title": "Mooring",
          "description": "Who lies where.",
          "type": "object",
          "properties": { "berth": { "type": "integer" }, "since": { "$ref": "#/$defs/since" } },
          "required": ["berth"],
          "oneOf": [
            { "properties": { "kind": { "const": "boat" }, "name": { "type": "string" } }, "required": ["kind", "name"] },
            { "properties": { "kind": { "const": "barge" }, "tow": { "$ref": "#" } }, "required": ["kind"] }
          ],
          "$defs": {
            "since": { "anyOf": [{ "type": "string", "format": "date" }, { "$ref": "#/$defs/tide" }, { "type": "null" }] },
            "tide": { "properties": { "high": { "type": "boolean" } }, "required": ["high"] }
          }
        }
        """, "/acme/mooring.schema.json"), "Unions");

    [Fact]
    public void Rules_of_the_news_vocabulary() => Approve(SchemaProject.Of("""
        {
          "$schema": "https://newsschema.example/meta/news",
          "$id": "https://acme.example/berth.schema.json",
          "title": "Berth",
          "type": "object",
          "properties": {
            "kind": { "enum": ["free", "let"] },
            "free": { "type": "boolean" },
            "from": { "type": "integer" },
            "to": { "type": ["number", "null"] },
            "stays": { "type": "array", "items": { "$ref": "#/$defs/stay" } },
            "grid": { "type": "array", "items": { "type": "array", "items": { "$ref": "#/$defs/span" } } },
            "places": { "type": "object", "additionalProperties": { "$ref": "#/$defs/span" } }
          },
          "required": ["kind", "stays"],
          "ascending": [["/from", "/to"]],
          "pointersExist": ["/places"],
          "within": [{ "spans": ["/stays/*/at", "/grid/*/*"], "of": ["/places/~1kind"], "where": { "/kind": "let", "/free": false } }],
          "sourceText": { "length": "/to" },
          "extent": { "value": "/kind", "of": "/stays/*/at", "by": "/grid/*/*", "all": "let", "none": "free" },
          "coversSource": { "spans": ["/stays/*/at"] },
          "$defs": {
            "stay": { "type": "object", "properties": { "boat": { "type": "string" }, "at": { "$ref": "#/$defs/span" } }, "textAt": { "/boat": "/at" } },
            "span": { "type": "object", "properties": { "start": { "type": "integer", "minimum": 0, "maximum": 9 }, "end": { "type": "integer" } }, "required": ["start", "end"], "textSpan": true }
          }
        }
        """, "/acme/berth.schema.json"), "Rules");

    [Fact]
    public void The_news_schemas() => Approve(Repository.News(), "News");

    private static void Approve(SchemaProject project, string name) =>
        project.Generate().ShouldCompile().Text.ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"{name}.{type}.{extension}"));
}
