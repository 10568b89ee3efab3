using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NewsSchema.Benchmarks.Compilation;

namespace NewsSchema.Benchmarks;

/// <summary><c>generate</c>: the source generator over schemas, each by itself.</summary>
internal static class GenerateCommand
{
    private const int Rounds = 21;

    public static int Run(string path)
    {
        string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [path];
        Console.Error.WriteLine("schema, ms in a new process, ms from nothing in a warm one, ms after an edit, bytes allocated from nothing, lines generated");
        foreach (var file in files)
            Console.WriteLine($"{Path.GetRelativePath(Directory.Exists(path) ? path : ".", file),-48} {Measure(SchemaSet.Read(file))}");
        return 0;
    }

    /// <summary>The first run in this process, for <see cref="Cold"/>: prints its milliseconds.</summary>
    public static int RunOnce(string file)
    {
        var schema = SchemaSet.Read(file);
        var compilation = InMemoryCompiler.Create();
        var start = Stopwatch.GetTimestamp();
        GeneratorRun.CreateDriver(schema).RunGenerators(compilation);
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture));
        return 0;
    }

    private static string Measure(SchemaSet schema)
    {
        var compilation = InMemoryCompiler.Create();
        var driver = GeneratorRun.CreateDriver(schema).RunGenerators(compilation);
        var result = driver.GetRunResult();
        var errors = result.Diagnostics.Count(each => each.Severity == DiagnosticSeverity.Error);
        var lines = result.GeneratedTrees.Sum(tree => tree.GetText().Lines.Count);

        // An edit, and one that takes it back.
        var file = schema.Files[0];
        AdditionalText[] versions = [GeneratorRun.File(file), GeneratorRun.File(file with { Text = Edited(file.Text) })];
        driver = GeneratorRun.CreateDriver(schema with { Files = [] }).AddAdditionalTexts([versions[0]]).RunGenerators(compilation);
        var version = 0;
        var taken = Measuring.Rounds.Run(
            [
                () => GeneratorRun.CreateDriver(schema).RunGenerators(compilation),
                () =>
                {
                    var (before, after) = (versions[version], versions[version ^= 1]);
                    driver = driver.ReplaceAdditionalText(before, after).RunGenerators(compilation);
                },
            ],
            Rounds,
            warmUp: TimeSpan.FromSeconds(2));
        var row = $"{Cold(file.Path),8} {taken[0].Milliseconds,8:F1} {taken[1].Milliseconds,8:F1} {taken[0].Allocated,11} {lines,7}";
        return errors == 0 ? row : $"{row}  ({errors} errors in the schema)";
    }

    /// <summary>Another title or description, which goes into the generated comments; white space in a schema without any.</summary>
    private static string Edited(string schema)
    {
        var text = Regex.Match(schema, "\"(title|description)\"\\s*:\\s*\"");
        return schema.Insert(text.Success ? text.Index + text.Length : schema.Length, text.Success ? "x" : " ");
    }

    private static string Cold(string file)
    {
        List<double> times = [];
        for (var i = 0; i < 3; i++)
        {
            var self = new ProcessStartInfo(Environment.ProcessPath!, ["generate-once", file]) { RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
                self.ArgumentList.Insert(0, typeof(GenerateCommand).Assembly.Location);
            using var process = Process.Start(self)!;
            times.Add(double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture));
            process.WaitForExit();
        }

        return times.Order().ElementAt(times.Count / 2).ToString("F1", CultureInfo.InvariantCulture);
    }
}
