using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace NewsSchema.Package.Tests;

/// <summary>The packages that the build packed for these tests.</summary>
internal static class Packed
{
    public static string Folder { get; } = Path.GetFullPath(Metadata("PackageFolder"));

    public static string Version { get; } = Metadata("PackedVersion");

    public static string Readme { get; } = File.ReadAllText(Metadata("Readme"));

    public static string ToolProject { get; } = Metadata("ToolProject");

    /// <summary>Where packages are kept on this machine: a build that is no stranger's takes them from there.</summary>
    public static string PackageCache { get; } = Metadata("PackageCache");

    /// <summary>The system of this machine, as packages name it.</summary>
    public static string HostSystem { get; } = Metadata("HostSystem");

    /// <summary>The command that runs these tests.</summary>
    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";

    /// <summary>The files of a package, without those that are about the archive itself.</summary>
    public static IReadOnlyList<string> Files(string id)
    {
        using var archive = Open(id);
        return [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    public static XElement Manifest(string id)
    {
        using var archive = Open(id);
        using var stream = archive.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(stream).Root!;
    }

    private static ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Folder, $"{id}.{Version}.nupkg"));

    private static string Metadata(string key) =>
        typeof(Packed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
