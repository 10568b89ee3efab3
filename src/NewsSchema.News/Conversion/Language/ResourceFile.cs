namespace NewsSchema.News.Conversion.Language;

/// <summary>
/// The embedded text files with what is known of English news. One entry a line; <c>#</c> at the start of a line is a comment;
/// <c>[Name]</c> opens a section.
/// </summary>
internal static class ResourceFile
{
    public static IEnumerable<string> ReadLines(string name)
    {
        var assembly = typeof(ResourceFile).Assembly;
        using var stream = assembly.GetManifestResourceStream($"NewsSchema.News.Resources.{name}")
            ?? throw new InvalidOperationException($"The resource file {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    public static IEnumerable<(string Section, string Line)> ReadSections(string name) => Sections(name, ReadLines(name));

    /// <summary>The lines of a text that is no resource, with their sections.</summary>
    public static IEnumerable<(string Section, string Line)> Sections(string name, IEnumerable<string> lines)
    {
        string? section = null;
        foreach (var line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[' && line[^1] == ']')
                section = line[1..^1];
            else
                yield return (section ?? throw new InvalidOperationException($"{name}: '{line}' stands before the first section."), line);
        }
    }
}
