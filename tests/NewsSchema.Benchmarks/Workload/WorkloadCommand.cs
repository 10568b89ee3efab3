namespace NewsSchema.Benchmarks.Workload;

/// <summary><c>workload</c>: writes the made-up feed for other programs to be measured with.</summary>
internal static class WorkloadCommand
{
    public static int Run(string folder)
    {
        Directory.CreateDirectory(folder);
        Write(Path.Combine(folder, "stories.ndjson"), Stories.Valid(Stories.DefaultCount));
        Write(Path.Combine(folder, "stories-mixed.ndjson"), Stories.Mixed(Stories.DefaultCount));
        File.WriteAllText(Path.Combine(folder, "story.schema.json"), Stories.Schema.Files[0].Text);
        return 0;
    }

    private static void Write(string path, byte[][] stories)
    {
        using var file = File.Create(path);
        foreach (var story in stories)
        {
            file.Write(story);
            file.WriteByte((byte)'\n');
        }
    }
}
