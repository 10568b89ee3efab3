using System.Text;

namespace NewsSchema.Tool.Tests;

/// <summary>Texts are read with the widest instructions that the processor has. The results must not depend on which those are.</summary>
public sealed class ProcessorTests : IDisposable
{
    private const int Documents = 600;

    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("DOTNET_EnableAVX512=0")]
    [InlineData("DOTNET_EnableAVX2=0")]
    [InlineData("DOTNET_EnableHWIntrinsic=0")]
    public void Older_processors_find_the_same(string setting)
    {
        _folder.Write("feed.ndjson", Feed());
        _folder.Write("a.txt", Samples.Text + string.Concat(Enumerable.Repeat("“Die Flut – sie kam früh”, sagte Lind. \"It was\u00a0late,\" she said.\n\n", 20)));

        var found = Findings(ToolProcess.Run(_folder, "validate", "feed.ndjson"));
        found.Length.ShouldBeInRange(Documents / 3, 3 * Documents);
        Findings(ToolProcess.RunWith(_folder, setting, "validate", "feed.ndjson")).ShouldBe(found);
        ToolProcess.RunWith(_folder, setting, "convert", "a.txt").Output.ShouldBe(ToolProcess.Run(_folder, "convert", "a.txt").Output);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>An article over and over, with a longer text each time and, but in every third, one byte that is another.</summary>
    private static byte[] Feed()
    {
        var random = new Random(11);
        var feed = new MemoryStream();
        for (var i = 0; i < Documents; i++)
        {
            var document = Encoding.UTF8.GetBytes(Samples.Article.Replace("It sank.", "It sank. " + new string('ö', i % 150) + "\\u2019" + new string('x', i % 97), StringComparison.Ordinal));
            if (i % 3 > 0)
                document[random.Next(document.Length)] = (byte)random.Next(' ', 256);
            feed.Write(document);
            feed.WriteByte((byte)'\n');
        }

        return feed.ToArray();
    }

    private static string[] Findings(ToolResult result) => [.. result.Lines.Where(line => line.StartsWith("feed.ndjson", StringComparison.Ordinal))];
}
