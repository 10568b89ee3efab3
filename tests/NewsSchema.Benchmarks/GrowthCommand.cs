using System.Text;
using System.Text.Json.Nodes;
using NewsSchema.Benchmarks.Compilation;
using NewsSchema.Benchmarks.Measuring;
using NewsSchema.Benchmarks.Workload;
using NewsSchema.News;

namespace NewsSchema.Benchmarks;

/// <summary><c>growth</c>: what ten times as much of something takes: documents, their size, the properties of a schema, the text of an article.</summary>
internal static class GrowthCommand
{
    private const int Times = 10;
    private const int Rounds = 11;

    /// <summary>How long a turn should last, in seconds.</summary>
    private const double Turn = 0.05;

    public static int Run()
    {
        Console.Error.WriteLine($"what, name, ms, ms for {Times} times as much, ratio");
        var stories = Stories.Valid(Times * 1000);
        Compare("documents", Stories.Schema, stories[..^(9 * stories.Length / Times)], stories);
        Compare("document size", Stories.Schema, [Story(100)], [Story(100 * Times)]);
        Compare("properties", (Properties(20), [Members(20)]), (Properties(20 * Times), [Members(20 * Times)]));
        var (small, large) = (Text(100), Text(100 * Times));
        Print("text", "convert", () => ArticleConverter.Convert(small), () => ArticleConverter.Convert(large));
        var compilation = InMemoryCompiler.Create();
        Print("properties", "generate",
            () => GeneratorRun.CreateDriver(Properties(20)).RunGenerators(compilation),
            () => GeneratorRun.CreateDriver(Properties(20 * Times)).RunGenerators(compilation));
        return 0;
    }

    private static void Compare(string what, SchemaSet schema, byte[][] small, byte[][] large) =>
        Compare(what, (schema, small), (schema, large));

    private static void Compare(string what, (SchemaSet Schema, byte[][] Documents) small, (SchemaSet Schema, byte[][] Documents) large)
    {
        foreach (var (one, other) in EnginesOf(small.Schema).Zip(EnginesOf(large.Schema)))
            Print(what, one.Name, () => Read(one, small.Documents), () => Read(other, large.Documents));
    }

    private static Engine[] EnginesOf(SchemaSet schema)
    {
        var compiled = CompiledSchema.Create(schema);
        return [new("validate", compiled.IsValid), new("report", compiled.Validate), new("parse", compiled.Parse), Engines.Interpreter(schema)];
    }

    private static void Read(Engine engine, byte[][] documents)
    {
        if (engine.Pass(documents) != documents.Length)
            throw new InvalidDataException($"{engine.Name} refuses a document");
    }

    private static void Print(string what, string name, Action small, Action large)
    {
        // Both turns last about as long, so that a busy machine takes its share of both alike.
        var repeat = Math.Max(1, (int)(Turn / Measuring.Rounds.Run([large], 3, warmUp: TimeSpan.FromSeconds(1))[0].Seconds));
        var taken = Measuring.Rounds.Run([Repeated(small, Times * repeat), Repeated(large, repeat)], Rounds, warmUp: TimeSpan.FromSeconds(0.5));
        var (one, other) = (taken[0].Milliseconds / (Times * repeat), taken[1].Milliseconds / repeat);
        Console.WriteLine($"{what,-14} {name,-10} {one,10:F4} {other,10:F4} {other / one,7:F2}");
    }

    private static Action Repeated(Action action, int count) => () =>
    {
        for (var i = 0; i < count; i++)
            action();
    };

    /// <summary>A story with so many blocks.</summary>
    private static byte[] Story(int blocks)
    {
        var dice = new Dice(1);
        var story = new StoryMaker(dice).Make(1);
        var body = (JsonArray)story["body"]!;
        var given = body.Count;
        for (var i = given; i < blocks; i++)
            body.Add(body[i % given]!.DeepClone());
        return new StoryText(dice).Write(story);
    }

    private static SchemaSet Properties(int count) => SchemaSet.Of(
        "/wide.schema.json",
        $$"""
        { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Wide", "type": "object", "required": ["member000"],
          "properties": { {{string.Join(", ", Enumerable.Range(0, count).Select(i => $$"""
            "member{{i:D3}}": { "type": "string", "maxLength": 40 }
            """))}} }, "additionalProperties": false }
        """);

    private static byte[] Members(int count) =>
        Encoding.UTF8.GetBytes($"{{{string.Join(",", Enumerable.Range(0, count).Select(i => $"\"member{i:D3}\":\"the value of it\""))}}}");

    /// <summary>An article of so many paragraphs.</summary>
    private static byte[] Text(int paragraphs)
    {
        var prose = new Prose(new Dice(1));
        var text = new StringBuilder("The ferry was late again\nBy Orla Finch\n\n");
        for (var i = 0; i < paragraphs; i++)
            text.Append(prose.Paragraph()).Append(" \"It was late,\" ").Append(prose.Name()).Append(" said.\n\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
