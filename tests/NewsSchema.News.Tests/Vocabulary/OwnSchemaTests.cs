using System.Text;
using System.Text.Json.Nodes;
using NewsSchema.News.Tests.Vocabulary.Notes;

namespace NewsSchema.News.Tests.Vocabulary;

/// <summary>The vocabulary in a schema that has nothing to do with news: each keyword is broken once.</summary>
public class OwnSchemaTests
{
    [Fact]
    public void Sound_notes_break_no_rule()
    {
        var report = JsonRules.CheckJson<FieldNotes>(FieldNotesText.Bytes(FieldNotesText.Json()), FieldNotesText.Source);

        report.ToString().ShouldBeEmpty();
        report.Passed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("ascending", "/sightings/0/to", "1")]
    [InlineData("ascending", "/ended", "\"2031-05-03T09:00:00Z\"", "/ended")]
    [InlineData("unique", "/sightings/1/id", "\"s1\"")]
    [InlineData("names", "/observer", "\"ilse@tide.example\"")]
    [InlineData("pointersExist", "/places", """{ "/sightings/2": { "start": 0, "end": 8 } }""", "/places/~1sightings~12")]
    [InlineData("textSpan", "/remark/at", """{ "start": 5, "end": 5 }""")]
    [InlineData("textSpan", "/raw/length", "105", "/remark/at")]
    [InlineData("inOrder", "/sightings/1/at", """{ "start": 0, "end": 3 }""")]
    [InlineData("disjoint", "/remark/at", """{ "start": 40, "end": 44 }""", "/remark/at")]
    [InlineData("within", "/sightings/1/said", """{ "start": 0, "end": 3 }""")]
    [InlineData("outside", "/remark/at", """{ "start": 40, "end": 44 }""")]
    [InlineData("extent", "/sure", "\"yes\"")]
    [InlineData("extent", "/certain", "[]", "/sure")]
    public void A_broken_document_rule_is_found(string keyword, string changed, string json, string? place = null)
    {
        var error = JsonRules.CheckJson<FieldNotes>(FieldNotesText.With(changed, json)).DocumentErrors.First(error => error.Keyword == keyword);

        error.Pointer.ShouldBe(place ?? changed);
    }

    [Theory]
    [InlineData("textSpan", "/remark/at/end", "116")]
    [InlineData("textSpan", "/remark/at/end", "1000")]
    [InlineData("sourceText", "/raw/digest", "\"00\"")]
    [InlineData("sourceText", "/raw/size", "3")]
    [InlineData("sourceText", "/raw/length", "1000")]
    [InlineData("textAt", "/sightings/0/words", "\"Three terns over the mole, photo taken.\"")]
    [InlineData("textAt", "/remark/text", "\"Fog sooner.\"")]
    [InlineData("timeAt", "/begun", "\"2031-05-03\"")]
    [InlineData("timeAt", "/begun", "\"lately\"")]
    [InlineData("quotationMarksAround", "/sightings/1/said/start", "76")]
    [InlineData("wordsWithin", "/sightings/1/pictured", "true")]
    [InlineData("occursInSource", "/observer", "\"Ilsa Brandt\"")]
    [InlineData("coversSource", "/remark/at/start", "108")]
    public void A_broken_source_rule_is_found(string keyword, string changed, string json)
    {
        var notes = FieldNotesText.With(changed, json);

        JsonRules.CheckJson<FieldNotes>(notes, FieldNotesText.Source).SourceErrors.Select(error => error.Keyword).ShouldContain(keyword);
        JsonRules.CheckJson<FieldNotes>(notes).SourceErrors.ShouldBeEmpty();
        JsonRules.CheckJson<FieldNotes>(notes).NotChecked.Select(rule => rule.Keyword).ShouldContain(keyword);
    }

    [Fact]
    public void Errors_have_the_line_and_column_of_the_value()
    {
        const string Json = "{\n  \"observer\": \"By\", \"begun\": \"\", \"sure\": \"no\", \"sightings\": [], \"certain\": [],\n  \"remark\": {}, \"raw\": {},\n  \"places\": {\"/\\u0061\": { \"start\": 3, \"end\": 2 }}\n}";
        var errors = JsonRules.CheckJson<FieldNotes>(Encoding.UTF8.GetBytes(Json)).DocumentErrors;

        errors.Select(error => (error.Keyword, error.Pointer, error.Line, error.Column)).ShouldBe(
            [("names", "/observer", 2, 15), ("pointersExist", "/places/~1a", 4, 25), ("textSpan", "/places/~1a", 4, 25)]);
    }

    [Fact]
    public void Moving_members_changes_places_only()
    {
        var notes = FieldNotesText.Json();
        notes["observer"] = "By";
        notes["sightings"]![0]!["to"] = 0;
        notes["remark"]!["text"] = "Sun.";
        var plain = JsonRules.CheckJson<FieldNotes>(FieldNotesText.Bytes(notes), FieldNotesText.Source);
        var moved = JsonRules.CheckJson<FieldNotes>(FieldNotesText.Bytes(Reversed(notes)), FieldNotesText.Source);

        plain.Errors.Count().ShouldBe(5);
        moved.Errors.Select(error => error.ToString()).ShouldBe(plain.Errors.Select(error => error.ToString()));
        moved.Errors.Select(error => error.ByteOffset).ShouldNotBe(plain.Errors.Select(error => error.ByteOffset));
    }

    [Fact]
    public void Rules_of_a_document_that_is_an_array_are_checked_and_those_of_its_items()
    {
        var broken = FieldNotesText.Json();
        broken["sightings"]![1]!["id"] = "s1";
        var errors = JsonRules.CheckJson<Notebook>(FieldNotesText.Bytes(new JsonArray(FieldNotesText.Json(), broken))).DocumentErrors;

        errors.Select(error => (error.Keyword, error.Pointer)).ShouldBe([("unique", "/1/observer"), ("unique", "/1/sightings/1/id")]);
    }

    [Theory]
    [InlineData("/sightings/1/at", true)]
    [InlineData("/sightings/1/at/end", true)]
    [InlineData("", true)]
    [InlineData("/sightings/2", false)]
    [InlineData("/sightings/01", false)]
    [InlineData("/sightings/at", false)]
    [InlineData("/observer/x", false)]
    [InlineData("observer", false)]
    [InlineData("/sights~0~1", false)]
    public void Pointers_are_followed_from_the_record_whether_its_json_is_at_hand_or_not(string pointer, bool exists)
    {
        var notes = FieldNotesText.Json();
        notes["places"] = new JsonObject { [pointer] = JsonNode.Parse("""{ "start": 0, "end": 8 }""") };
        var json = FieldNotesText.Bytes(new JsonArray(FieldNotesText.Json(), notes));
        var notebook = Notebook.Parse(json);

        var alone = JsonRules.Check(notebook).DocumentErrors;
        var parsed = JsonRules.CheckParsed(notebook, json).DocumentErrors;

        parsed.ShouldBe(alone);
        var token = pointer.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        alone.Where(error => error.Keyword == "pointersExist").Select(error => error.Pointer).ShouldBe(exists ? [] : [$"/1/places/{token}"]);
    }

    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(item => Reversed(item!))]),
        _ => node.DeepClone(),
    };
}
