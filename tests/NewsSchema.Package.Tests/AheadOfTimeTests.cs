using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace NewsSchema.Package.Tests;

/// <summary>The command as <c>dotnet pack</c> makes it when nothing else is asked for: compiled ahead for the system that packs.</summary>
public sealed class AheadOfTimeTests(Workbench bench) : IClassFixture<Workbench>
{
    /// <summary>What restoring says of a package that no source has, or of sources out of reach.</summary>
    private static readonly string[] Lacks = ["NU1101", "NU1102", "NU1301"];

    [Fact]
    public async Task The_tool_is_compiled_ahead_for_this_system_and_starts()
    {
        var packages = bench.Folder("packed");
        if (!await Pack(packages))
            return;

        var tool = $"NewsSchema.Tool.{Packed.HostSystem}";
        Compiled(packages, $"{tool}.{Packed.Version}.nupkg").ShouldBe(["NewsSchema.JsonSchema.dll", "NewsSchema.News.dll", "NewsSchema.Tool.dll", "NewsSchema.dll", "System.CommandLine.dll"]);
        Compiled(packages, $"NewsSchema.Tool.any.{Packed.Version}.nupkg").ShouldBeEmpty();

        var tools = bench.Folder("tools");
        (await bench.Run(tools, Packed.Dotnet, "tool", "install", "NewsSchema.Tool", "--tool-path", tools, "--version", Packed.Version, "--add-source", packages)).ShouldSucceed();
        Directory.GetDirectories(tools, tool, new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, RecurseSubdirectories = true, AttributesToSkip = default })
            .ShouldNotBeEmpty();
        var command = Path.Combine(tools, OperatingSystem.IsWindows() ? "newsschema.exe" : "newsschema");
        (await bench.Run(tools, command, "--version")).ShouldSucceed().Output.ShouldStartWith(Packed.Version);
    }

    /// <summary>Packs the tool in a folder of its own. False where no package source has what compiles ahead: then it can be packed without.</summary>
    private async Task<bool> Pack(string packages)
    {
        var project = Path.GetFullPath(Packed.ToolProject);
        var folder = Path.GetDirectoryName(project)!;
        string[] arguments =
        [
            "pack", project, "-o", packages, $"-p:Version={Packed.Version}", $"-p:ArtifactsPath={bench.Folder("artifacts")}",
            $"-p:RestorePackagesPath={Packed.PackageCache}", "-p:RunAnalyzers=false", "-p:NuGetAudit=false",
        ];
        var pack = await bench.Run(folder, Packed.Dotnet, arguments);
        if (pack.ExitCode != 0 && Lacks.Any(code => pack.Output.Contains(code, StringComparison.Ordinal)))
        {
            (await bench.Run(folder, Packed.Dotnet, [.. arguments, "-p:ReadyToRun=none"])).ShouldSucceed();
            return false;
        }

        pack.ShouldSucceed();
        return true;
    }

    /// <summary>The assemblies of a package that hold machine code.</summary>
    private static List<string> Compiled(string folder, string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(folder, package));
        var compiled = new List<string>();
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var stream = new MemoryStream();
            using (var content = entry.Open())
                content.CopyTo(stream);
            stream.Position = 0;
            using var image = new PEReader(stream);
            if (image.PEHeaders.CorHeader is { ManagedNativeHeaderDirectory.Size: > 0 })
                compiled.Add(entry.Name);
        }

        compiled.Sort(StringComparer.Ordinal);
        return compiled;
    }
}
