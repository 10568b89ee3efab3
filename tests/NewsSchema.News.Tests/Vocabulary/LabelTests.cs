using System.Text.Json.Nodes;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Tests.Vocabulary;

/// <summary>What the converter leaves outside all parts as a label is what the schema lets stand there.</summary>
public class LabelTests
{
    [Fact]
    public void The_schema_knows_the_labels_of_the_converter()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", "article.schema.json")))!;
        var known = schema["coversSource"]!["labels"]!.AsArray().Select(label => label!.GetValue<string>()).ToList();
        var used = new[] { "calendar.txt", "people.txt" }.SelectMany(ResourceFile.ReadSections)
            .Where(line => line.Section is "PublishedLabel" or "ModifiedLabel" or "BylineLabel").Select(line => line.Line).Distinct().Order(StringComparer.Ordinal);

        known.ShouldBe(used);
    }
}
