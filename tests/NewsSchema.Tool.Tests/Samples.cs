using System.Text;

namespace NewsSchema.Tool.Tests;

/// <summary>Texts and documents that the tests use; people and places are invented.</summary>
internal static class Samples
{
    public const string Text = """
        Ferry sinks off Portwell
        By Orla Finch

        PORTWELL, March 3 (Reuters) - The ferry sank off the pier on Monday after its mooring rope broke, the harbour board said.

        "The tide turned," pilot Rosa Lind said. "We lost the rope."

        All passengers were taken ashore by pilot boats before noon, and nobody was hurt in the accident.

        """;

    /// <summary>A valid article, on one line.</summary>
    public const string Article =
        """{"id":"a1","headline":"Ferry sinks","bylines":[],"body":[{"kind":"paragraph","text":"It sank.","span":{"start":13,"end":21}}],"""
        + """ "quotes":[],"media":[],"notices":[],"source":{"bytes":21,"length":21,"sha256":"6f5fcc62a9953cc4c07b513f9bb232807febafe11dfb230b609b29b65045d5e8"}}""";

    /// <summary>The same with one error: its block is of an unknown kind, at <see cref="BrokenColumn"/>.</summary>
    public static string Broken { get; } = Article.Replace("\"paragraph\"", "\"pargraph\"", StringComparison.Ordinal);

    public const int BrokenColumn = 66;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
