using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Incremental;

/// <summary>What runs again when something changes, by the names of the steps.</summary>
public sealed class IncrementalTests
{
    private const string Ferry = """{ "title": "Ferry", "type": "object", "properties": { "name": { "type": "string" }, "berth": { "$ref": "berth.schema.json" } } }""";
    private const string Berth = """{ "title": "Berth", "type": "object", "properties": { "number": { "type": "integer" } } }""";
    private const string Tide = """{ "title": "Tide", "type": "object", "properties": { "height": { "type": "number" } } }""";

    private readonly SchemaProject _project = new SchemaProject()
        .With("/acme/ferry.schema.json", Ferry).With("/acme/berth.schema.json", Berth).With("/acme/tide.schema.json", Tide);

    [Fact]
    public void Moving_a_key_down_a_line_does_not_regenerate_source()
    {
        var steps = Edit("/acme/ferry.schema.json", Ferry.Replace("\"type\": \"object\"", "\n\n  \"type\": \"object\"", StringComparison.Ordinal));
        steps[Steps.Read].ShouldBe([Modified, Cached, Cached]);
        steps[Steps.Plan].ShouldBe([Unchanged, Cached, Cached]);
        steps[Steps.Model].ShouldBe([Cached, Cached, Cached]);
        steps.Outputs.ShouldAllBe(reason => reason == Cached);
    }

    [Fact]
    public void Moving_a_key_down_a_line_moves_what_is_reported_and_regenerates_nothing()
    {
        var misspelt = Tide.Replace("\"type\": \"number\"", "\"typo\": 1, \"typ\": \"number\"", StringComparison.Ordinal);
        var project = SchemaProject.Of(misspelt, "/acme/tide.schema.json");
        var steps = Run.Edit(project, "/acme/tide.schema.json", "\n" + misspelt);
        steps[Steps.Model].ShouldBe([Unchanged]);
        steps[Steps.Findings].ShouldBe([Modified]);
        steps.Outputs.ShouldBe([Cached, Modified], ignoreOrder: true);
    }

    [Fact]
    public void Editing_one_schema_leaves_the_plans_of_the_others_alone()
    {
        var steps = Edit("/acme/tide.schema.json", Tide.Replace("number", "integer", StringComparison.Ordinal));
        steps[Steps.Plan].ShouldBe([Cached, Cached, Modified]);
        steps[Steps.Model].ShouldBe([Cached, Cached, Modified]);
    }

    [Fact]
    public void Editing_the_target_of_a_reference_plans_its_users_again()
    {
        var steps = Edit("/acme/berth.schema.json", Berth.Replace("\"type\": \"object\"", "\"type\": [\"object\", \"null\"]", StringComparison.Ordinal));
        steps[Steps.Plan].ShouldBe([Modified, Modified, Cached]);
    }

    [Fact]
    public void A_new_title_of_a_schema_reaches_the_schemas_that_refer_to_it()
    {
        var steps = Edit("/acme/berth.schema.json", Berth.Replace("Berth", "Mooring", StringComparison.Ordinal));
        steps[Steps.Model].ShouldBe([Modified, Modified, Cached]);
    }

    [Fact]
    public void Adding_an_unrelated_additional_file_runs_nothing_again()
    {
        var steps = Run.Twice(_project, driver => driver.AddAdditionalTexts([new SchemaFileText("/acme/readme.json", "{}")]), Code);
        steps.All.ShouldAllBe(reason => reason == Cached);
    }

    [Fact]
    public void Adding_a_schema_leaves_the_others_alone()
    {
        var steps = Run.Twice(_project, driver => driver.AddAdditionalTexts([SchemaFileText.Item("/acme/buoy.schema.json", Tide.Replace("Tide", "Buoy", StringComparison.Ordinal))]), Code);
        steps[Steps.Plan].ShouldBe([Cached, Cached, Cached, IncrementalStepRunReason.New]);
    }

    [Fact]
    public void Editing_CSharp_source_runs_nothing_again()
    {
        var steps = Run.Twice(_project, driver => driver, compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited;", new CSharpParseOptions(LanguageVersion.CSharp12))));
        steps.All.ShouldAllBe(reason => reason == Cached);
    }

    [Fact]
    public void Two_runs_from_nothing_give_equal_models()
    {
        var first = Run.Outputs(_project);
        var second = Run.Outputs(_project);
        first.Keys.ShouldBe(second.Keys, ignoreOrder: true);
        foreach (var (step, values) in first)
            values.ShouldBe(second[step], step);
    }

    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;

    private static CSharpCompilation Code(CSharpCompilation compilation) => compilation;

    private StepReasons Edit(string path, string text) => Run.Edit(_project, path, text);
}
