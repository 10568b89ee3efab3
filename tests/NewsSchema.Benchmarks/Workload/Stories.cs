namespace NewsSchema.Benchmarks.Workload;

/// <summary>A feed of made-up stories, always the same.</summary>
internal static class Stories
{
    public const int DefaultCount = 20_000;

    public static SchemaSet Schema { get; } = ReadSchema();

    public static byte[][] Valid(int count) => Make(count, mistakes: false);

    /// <summary>The same stories, of which every twentieth is broken.</summary>
    public static byte[][] Mixed(int count) => Make(count, mistakes: true);

    private static byte[][] Make(int count, bool mistakes)
    {
        var stories = new byte[count][];
        for (var i = 0; i < count; i++)
        {
            var dice = new Dice((ulong)i);
            var story = new StoryMaker(dice).Make(i);
            if (mistakes && i % 20 == 19)
                Mistakes.All[i / 20 % Mistakes.All.Count](story);
            stories[i] = new StoryText(dice).Write(story);
        }

        return stories;
    }

    private static SchemaSet ReadSchema()
    {
        using var reader = new StreamReader(typeof(Stories).Assembly.GetManifestResourceStream("story.schema.json")!);
        return SchemaSet.Of("/story.schema.json", reader.ReadToEnd());
    }
}
