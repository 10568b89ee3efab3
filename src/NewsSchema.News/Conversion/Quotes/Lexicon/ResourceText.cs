using System.Reflection;

namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>Reads the word lists that are embedded in the assembly: lines without comments, split at white space.</summary>
internal static class ResourceText
{
    public static IEnumerable<string[]> Lines(string file)
    {
        var assembly = typeof(ResourceText).Assembly;
        using var stream = Open(assembly, file);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#', StringComparison.Ordinal);
            var words = (comment < 0 ? line : line[..comment]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
                yield return words;
        }
    }

    private static Stream Open(Assembly assembly, string file)
    {
        var name = assembly.GetManifestResourceNames().Single(n => n.EndsWith(".Quotes." + file, StringComparison.Ordinal));
        return assembly.GetManifestResourceStream(name)!;
    }
}
