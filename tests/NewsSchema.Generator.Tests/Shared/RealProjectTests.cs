using Microsoft.CodeAnalysis;
using NewsSchema.Generator.Tests.Incremental;
using NewsSchema.Generator.Tests.Project;
using Xunit.Abstractions;

namespace NewsSchema.Generator.Tests.Shared;

/// <summary>A project of many schemas that others wrote, and the product's own: what an edit of each one runs again.</summary>
public sealed class RealProjectTests(ITestOutputHelper output)
{
    private readonly SchemaProject _project = Create();

    [SharedFact("benchmark-schemas")]
    public void Two_runs_give_the_same_bytes()
    {
        var first = _project.Generate().Sources;
        var second = Create("/elsewhere/").Generate().Sources;
        second.Select(source => source.HintName).ShouldBe(first.Select(source => source.HintName));
        foreach (var (one, other) in first.Zip(second))
            other.SourceText.ToString().ShouldBe(one.SourceText.ToString(), one.HintName);
    }

    [SharedFact("benchmark-schemas")]
    public void Editing_a_file_plans_only_what_depends_on_it()
    {
        var driver = _project.CreateDriver(track: true).RunGenerators(_project.CreateCompilation());
        for (var i = 0; i < _project.Files.Count; i++)
        {
            var file = _project.Files[i];
            var edited = new SchemaFileText(file.Path, Edited(file.GetText().ToString()), [.. file.Metadata]);
            var steps = new StepReasons(driver.ReplaceAdditionalText(file, edited).RunGenerators(_project.CreateCompilation()).GetRunResult().Results.Single());
            int[] planned = [.. steps[Steps.Plan].Select((reason, place) => (reason, place)).Where(step => step.reason is not IncrementalStepRunReason.Cached).Select(step => step.place)];
            planned.ShouldBe(Users(i), file.Path);
            output.WriteLine($"{Path.GetFileName(Path.GetDirectoryName(file.Path))}/{Path.GetFileName(file.Path)}: {planned.Length} of {_project.Files.Count} planned again");
        }
    }

    /// <summary>A file and those that refer to it, at any remove. Of these schemas only the product's own refer to each other, by the file's name.</summary>
    private int[] Users(int edited)
    {
        var users = new SortedSet<int> { edited };
        for (var known = 0; known < users.Count;)
        {
            known = users.Count;
            users.UnionWith(Enumerable.Range(0, _project.Files.Count).Where(place => users.Any(user => RefersTo(_project.Files[place], _project.Files[user]))).ToList());
        }

        return [.. users];
    }

    private static bool RefersTo(SchemaFileText user, SchemaFileText target) =>
        user.Path.Contains("/own/", StringComparison.Ordinal) && target.Path.Contains("/own/", StringComparison.Ordinal)
        && user.GetText().ToString().Contains($"\"{Path.GetFileName(target.Path)}", StringComparison.Ordinal);

    private static SchemaProject Create(string root = "/acme/")
    {
        var project = new SchemaProject();
        foreach (var folder in Directory.GetDirectories(SharedData.PathOf("benchmark-schemas")).Order(StringComparer.Ordinal))
            project.With($"{root}real/{Path.GetFileName(folder)}/schema.json", File.ReadAllText(Path.Combine(folder, "schema.json")));
        foreach (var path in Directory.GetFiles(SharedData.PathOf("ninjs"), "*.json").Order(StringComparer.Ordinal))
            project.With($"{root}ninjs/{Path.GetFileName(path)}", File.ReadAllText(path));
        foreach (var file in Repository.News().Files)
            project.With($"{root}own/{Path.GetFileName(file.Path)}", file.GetText().ToString(), "Acme.News");
        return project;
    }

    private static string Edited(string text)
    {
        var start = text.IndexOf('{', StringComparison.Ordinal) + 1;
        return text[..start] + "\"x-edited\": true," + text[start..];
    }
}
