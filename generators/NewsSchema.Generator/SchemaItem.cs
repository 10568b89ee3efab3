using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NewsSchema.Generator.Planning;
using NewsSchema.Schemas;

namespace NewsSchema.Generator;

/// <summary>A <c>JsonSchema</c> item, which the package's targets hand over as an additional file with metadata.</summary>
internal static class SchemaItem
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Whether a file is a <c>JsonSchema</c> item. Other additional files are not even opened.</summary>
    public static bool IsMarked(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata + "NewsSchemaItem", out var marked) && marked == "true";

    /// <summary>Whether no item before this one names the same file.</summary>
    public static bool IsFirst(AdditionalText file, ImmutableArray<AdditionalText> all) => ReferenceEquals(file, all.First(each => each.Path == file.Path));

    /// <summary>Reads an item.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">The folder that holds all the project's schemas.</param>
    /// <param name="options">Where its metadata stand.</param>
    /// <param name="cancel">Ends it early.</param>
    public static SchemaFile Read(AdditionalText file, SchemaFolder folder, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        var metadata = options.GetOptions(file);
        var text = file.GetText(cancel)?.ToString() ?? string.Empty;
        return new SchemaFile(SchemaDocument.Parse(file.Path, text, BaseUri(metadata) ?? folder.UriOf(file.Path)), Namespace(metadata, options.GlobalOptions), Reading(metadata), Typing(metadata));
    }

    private static Uri? BaseUri(AnalyzerConfigOptions metadata) =>
        metadata.TryGetValue(Metadata + "BaseUri", out var text) && Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null;

    private static string Namespace(AnalyzerConfigOptions metadata, AnalyzerConfigOptions project)
    {
        if (metadata.TryGetValue(Metadata + "Namespace", out var own) && own.Length > 0)
            return Valid(own);
        return project.TryGetValue("build_property.RootNamespace", out var root) && root.Length > 0 ? Valid(root) : "Schemas";
    }

    private static ReadingOptions Reading(AnalyzerConfigOptions metadata)
    {
        metadata.TryGetValue(Metadata + "Dialect", out var dialect);
        metadata.TryGetValue(Metadata + "AssertFormats", out var formats);
        metadata.TryGetValue(Metadata + "AssertContent", out var content);
        return new ReadingOptions(
            dialect ?? string.Empty,
            AssertFormats: formats?.ToLowerInvariant() switch { "false" => false, "dialect" => null, _ => true },
            AssertContent: string.Equals(content, "true", StringComparison.OrdinalIgnoreCase));
    }

    private static TypingOptions Typing(AnalyzerConfigOptions metadata)
    {
        metadata.TryGetValue(Metadata + "FormatTypes", out var formats);
        metadata.TryGetValue(Metadata + "Numbers", out var numbers);
        metadata.TryGetValue(Metadata + "TypeName", out var type);
        // The names come by another name than the item's own Names, which the targets had to change: see there.
        metadata.TryGetValue(Metadata + "SchemaNames", out var names);
        return new TypingOptions(
            FormatTypes: !string.Equals(formats, "false", StringComparison.OrdinalIgnoreCase),
            ExactNumbers: string.Equals(numbers, "exact", StringComparison.OrdinalIgnoreCase),
            GivenNames.Read(type ?? string.Empty, names ?? string.Empty).ToEquatableArray());
    }

    /// <summary>A namespace that C# accepts: a project's name may have a dash or begin with a digit.</summary>
    private static string Valid(string text)
    {
        var parts = text.Split('.').Select(part =>
        {
            var name = new StringBuilder();
            foreach (var c in part)
                name.Append(char.IsLetterOrDigit(c) || c == '_' ? c : '_');
            return CSharp.Escape(name.Length == 0 || char.IsDigit(name[0]) ? "_" + name : name.ToString());
        });
        return string.Join(".", parts);
    }
}
