using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsSchema.Benchmarks.Workload;

/// <summary>Makes up stories that the schema beside it accepts.</summary>
internal sealed class StoryMaker(Dice dice)
{
    private static readonly string[] Sections = ["Local", "Business", "Sport", "Culture", "Weather"];
    private static readonly string[] Languages = ["en", "en-GB", "en-US", "cy", "fr-FR"];
    private static readonly string[] Agencies = ["Tideway Press", "Northline", "Agence Ponant"];
    private static readonly string[] Places = ["PORT MERROW", "Saint-Élan", "Hollow Ferry", "Brackwater"];
    private static readonly string[] Roles = ["correspondent", "editor", "photographer"];
    private static readonly string[] Cues = ["said", "told reporters", "according to", "warned", "added"];
    private static readonly string[] Kinds = ["direct", "mixed", "indirect"];
    private static readonly string[] SpeakerKinds = ["person", "organization", "unnamed"];
    private static readonly string[] NoticeKinds = ["correction", "update", "embargo", "rights"];
    private readonly Prose _prose = new(dice);

    public JsonObject Make(int number)
    {
        var story = new JsonObject { ["id"] = $"tag:stories.example,2025:{number:D7}", ["headline"] = _prose.Sentence(5, 11) };
        Maybe(80, story, "section", () => dice.Pick(Sections));
        Maybe(60, story, "standfirst", () => _prose.Sentence(10, 22));
        Maybe(90, story, "language", () => dice.Pick(Languages));
        Maybe(95, story, "published", Moment);
        Maybe(40, story, "modified", Moment);
        Maybe(50, story, "urgency", () => dice.Between(1, 10));
        Maybe(70, story, "dateline", Dateline);
        story["bylines"] = Many(1, 3, Byline);
        story["body"] = Many(5, 13, Block);
        var quote = 0;
        story["quotes"] = Many(0, 6, () => Quote(++quote));
        Maybe(80, story, "media", () => Many(0, 4, Caption));
        Maybe(30, story, "notices", () => Many(1, 3, () => new JsonObject { ["kind"] = dice.Pick(NoticeKinds), ["text"] = _prose.Sentence(6, 14) }));
        story["source"] = new JsonObject { ["name"] = dice.Pick(Agencies), ["length"] = dice.Between(2000, 9000) };
        return story;
    }

    private JsonObject Dateline()
    {
        var dateline = new JsonObject { ["place"] = dice.Pick(Places) };
        Maybe(60, dateline, "date", Day);
        Maybe(60, dateline, "agency", () => dice.Pick(Agencies));
        Maybe(80, dateline, "span", Span);
        return dateline;
    }

    private JsonObject Byline()
    {
        var names = Enumerable.Range(0, dice.Between(1, 3)).Select(_ => _prose.Name()).ToList();
        var byline = new JsonObject { ["text"] = "By " + string.Join(" and ", names), ["authors"] = new JsonArray([.. names.Select(Author)]) };
        Maybe(40, byline, "organization", () => dice.Pick(Agencies));
        Maybe(80, byline, "span", Span);
        return byline;
    }

    private JsonObject Author(string name)
    {
        var author = new JsonObject { ["name"] = name };
        Maybe(40, author, "role", () => dice.Pick(Roles));
        Maybe(40, author, "email", () => $"desk{dice.Between(1, 99)}@stories.example");
        Maybe(50, author, "span", Span);
        return author;
    }

    private JsonObject Block() => dice.Between(0, 10) switch
    {
        0 => new JsonObject { ["kind"] = "heading", ["text"] = _prose.Sentence(3, 7), ["span"] = Span() },
        1 => new JsonObject { ["kind"] = "listItem", ["text"] = _prose.Sentence(6, 14), ["span"] = Span() },
        _ => new JsonObject { ["kind"] = "paragraph", ["text"] = _prose.Paragraph(), ["span"] = Span() },
    };

    private JsonObject Quote(int number)
    {
        var quote = new JsonObject { ["id"] = $"q{number}", ["kind"] = dice.Pick(Kinds), ["text"] = _prose.Sentence(6, 20), ["fragments"] = Many(1, 3, Span) };
        Maybe(90, quote, "speaker", Speaker);
        Maybe(85, quote, "cue", () => new JsonObject { ["text"] = dice.Pick(Cues), ["span"] = Span() });
        return quote;
    }

    private JsonObject Speaker()
    {
        var name = _prose.Name();
        var speaker = new JsonObject { ["kind"] = dice.Pick(SpeakerKinds), ["name"] = name, ["mention"] = name.Split(' ')[^1] };
        Maybe(50, speaker, "title", () => dice.Pick(Roles));
        Maybe(80, speaker, "span", Span);
        return speaker;
    }

    private JsonObject Caption()
    {
        var caption = new JsonObject { ["text"] = _prose.Sentence(8, 18), ["span"] = Span() };
        Maybe(80, caption, "credit", () => $"{_prose.Name()}/{dice.Pick(Agencies)}");
        Maybe(40, caption, "handout", () => dice.Happens(30));
        Maybe(50, caption, "date", Day);
        return caption;
    }

    private JsonObject Span()
    {
        var start = dice.Between(0, 4000);
        return new JsonObject { ["start"] = start, ["end"] = start + dice.Between(1, 250) };
    }

    private JsonNode Moment() => new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.FromHours(dice.Between(-5, 6)))
        .AddSeconds(dice.Between(0, 40_000_000)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private JsonNode Day() => new DateOnly(2025, 1, 1).AddDays(dice.Between(0, 500)).ToString("O", CultureInfo.InvariantCulture);

    private JsonArray Many(int least, int end, Func<JsonNode> make) => new([.. Enumerable.Range(0, dice.Between(least, end)).Select(_ => make())]);

    private void Maybe(int percent, JsonObject into, string name, Func<JsonNode> make)
    {
        if (dice.Happens(percent))
            into[name] = make();
    }
}
