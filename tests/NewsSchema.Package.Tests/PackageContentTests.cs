using System.Xml.Linq;

namespace NewsSchema.Package.Tests;

public class PackageContentTests
{
    [Fact]
    public void The_library_brings_its_front_end_its_generator_and_its_build_files() => Packed.Files("NewsSchema").ShouldBe(
    [
        "NewsSchema.nuspec",
        "README.md",
        "analyzers/dotnet/cs/NewsSchema.Generator.dll",
        "analyzers/dotnet/cs/NewsSchema.JsonSchema.dll",
        "build/NewsSchema.props",
        "build/NewsSchema.targets",
        "buildTransitive/NewsSchema.props",
        "buildTransitive/NewsSchema.targets",
        "lib/net10.0/NewsSchema.JsonSchema.dll",
        "lib/net10.0/NewsSchema.JsonSchema.xml",
        "lib/net10.0/NewsSchema.dll",
        "lib/net10.0/NewsSchema.xml",
        "lib/net8.0/NewsSchema.JsonSchema.dll",
        "lib/net8.0/NewsSchema.JsonSchema.xml",
        "lib/net8.0/NewsSchema.dll",
        "lib/net8.0/NewsSchema.xml",
    ]);

    [Fact]
    public void The_news_package_holds_one_library_for_each_framework() => Packed.Files("NewsSchema.News").ShouldBe(
    [
        "NewsSchema.News.nuspec",
        "README.md",
        "lib/net10.0/NewsSchema.News.dll",
        "lib/net10.0/NewsSchema.News.xml",
        "lib/net8.0/NewsSchema.News.dll",
        "lib/net8.0/NewsSchema.News.xml",
    ]);

    [Fact]
    public void The_library_depends_on_nothing() => Dependencies("NewsSchema").ShouldBeEmpty();

    [Fact]
    public void The_news_package_depends_on_the_library_alone_and_hands_on_its_generator()
    {
        var dependencies = Dependencies("NewsSchema.News");
        dependencies.Select(each => (string?)each.Attribute("id")).Distinct().ShouldBe(["NewsSchema"]);
        dependencies.ShouldAllBe(each => each.Attribute("exclude") == null);
    }

    [Fact]
    public void The_tool_package_depends_on_nothing_and_gives_the_command()
    {
        Dependencies("NewsSchema.Tool").ShouldBeEmpty();
        Packed.Files("NewsSchema.Tool").ShouldContain("tools/net10.0/any/DotnetToolSettings.xml");
    }

    [Theory]
    [InlineData("NewsSchema")]
    [InlineData("NewsSchema.News")]
    [InlineData("NewsSchema.Tool")]
    public void Every_package_says_what_it_is_and_its_licence(string id)
    {
        var metadata = Packed.Manifest(id);
        Value(metadata, "license").ShouldBe("MIT");
        Value(metadata, "readme").ShouldBe("README.md");
        Value(metadata, "description").ShouldNotBeNullOrWhiteSpace();
        Value(metadata, "description").ShouldNotBe("Package Description");
    }

    private static List<XElement> Dependencies(string id) => [.. Packed.Manifest(id).Descendants().Where(element => element.Name.LocalName == "dependency")];

    private static string? Value(XElement manifest, string name) => manifest.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
}
