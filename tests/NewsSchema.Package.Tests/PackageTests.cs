namespace NewsSchema.Package.Tests;

/// <summary>Projects that know the packages only, built with the SDK as their authors would.</summary>
public sealed class PackageTests(Workbench bench) : IClassFixture<Workbench>
{
    [Fact]
    public async Task The_example_of_the_readme_builds_and_runs()
    {
        var project = Project("readme", ReadmeExample.ProjectItems, ReadmeExample.Program);
        Workbench.Write(project, "schemas/story.schema.json", ReadmeExample.Schema);

        var run = (await bench.Run(project, Packed.Dotnet, "run")).ShouldSucceed();

        run.Output.ShouldContain("headline");
        run.Output.ShouldNotContain("warning");
    }

    [Fact]
    public async Task A_mistake_in_one_schema_is_an_error_at_its_place_and_the_other_schemas_still_generate()
    {
        var project = Project("mistake", Reference("NewsSchema"), """
            System.Console.WriteLine(Acme.Sound.IsValid("{}"u8));
            """);
        Workbench.Write(project, "schemas/sound.schema.json", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Sound", "type": "object" }""");
        Workbench.Write(project, "schemas/broken.schema.json", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Broken",
              "properties": {
                "place": { "$ref": "#/$defs/plaice" }
              }
            }
            """);

        var build = await bench.Run(project, Packed.Dotnet, "build");

        build.ExitCode.ShouldNotBe(0);
        var errors = build.Output.Split('\n').Where(line => line.Contains("error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct().ToList();
        errors.ShouldHaveSingleItem(build.Output).ShouldContain("broken.schema.json(5,24): error NS");
    }

    [Fact]
    public async Task Names_with_signs_that_files_of_options_take_for_comments_reach_the_generator()
    {
        var items = Reference("NewsSchema").Replace("/>\n<JsonSchema", "/>\n<JsonSchema Numbers=\"Exact\" TypeName=\"Noise\" Names=\"#/properties/db=Level;#/$defs/m=Meter\"", StringComparison.Ordinal);
        var project = Project("names", items, """
            Acme.Noise noise = Acme.Noise.Parse("{\"db\":61.50,\"m\":{\"no\":1}}"u8);
            Acme.Meter? meter = noise.M;
            System.Console.WriteLine($"{noise.Level} {meter}");
            """);
        Workbench.Write(project, "schemas/sound.schema.json", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Sound", "type": "object",
              "properties": { "db": { "type": "number" }, "m": { "$ref": "#/$defs/m" } },
              "$defs": { "m": { "type": "object", "properties": { "no": { "type": "integer" } } } }
            }
            """);

        var run = (await bench.Run(project, Packed.Dotnet, "run")).ShouldSucceed();

        run.Output.ShouldContain("61.50 Meter");
    }

    [Fact]
    public async Task The_news_package_brings_articles_the_converter_and_the_generator()
    {
        var project = Project("news", Reference("NewsSchema.News"), """
            using NewsSchema.News;
            System.Console.WriteLine(Article.IsValid("{}"u8) + " " + Acme.Sound.IsValid("{}"u8));
            """);
        Workbench.Write(project, "schemas/sound.schema.json", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Sound", "type": "object" }""");

        var run = (await bench.Run(project, Packed.Dotnet, "run")).ShouldSucceed();

        run.Output.ShouldContain("False True");
    }

    [Fact]
    public async Task The_tool_installs_and_runs()
    {
        var tools = bench.Folder("tools");
        (await bench.Run(tools, Packed.Dotnet, "tool", "install", "NewsSchema.Tool", "--tool-path", tools, "--version", Packed.Version, "--add-source", Packed.Folder)).ShouldSucceed();
        Workbench.Write(tools, "article.txt", "Ferry late again\n\nThe ferry to the far shore was late again on Tuesday, its crew said.\n");

        var command = Path.Combine(tools, OperatingSystem.IsWindows() ? "newsschema.exe" : "newsschema");
        (await bench.Run(tools, command, "convert", "article.txt", "--out", "out")).ShouldSucceed();
        (await bench.Run(tools, command, "validate", "out")).ShouldSucceed();

        Directory.GetFiles(Path.Combine(tools, "out"), "*.json").ShouldHaveSingleItem();
    }

    private static string Reference(string package) => $"""
        <PackageReference Include="{package}" Version="{Packed.Version}" />
        <JsonSchema Include="schemas/*.schema.json" Namespace="Acme" />
        """;

    private string Project(string name, string items, string program)
    {
        var folder = bench.Folder(name);
        Workbench.Write(folder, $"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>{Packed.Folder}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                {items.Replace("Version=\"1.0.0\"", $"Version=\"{Packed.Version}\"", StringComparison.Ordinal)}
              </ItemGroup>
            </Project>
            """);
        Workbench.Write(folder, "Program.cs", program);
        return folder;
    }
}
