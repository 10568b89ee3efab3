using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsSchema.Generator.Tests.Project;

/// <summary>An additional file in memory, with the metadata that the package's targets would give it.</summary>
internal sealed class SchemaFileText(string path, string text, params (string Name, string Value)[] metadata) : AdditionalText
{
    public override string Path => path;

    /// <summary>The metadata of the item; a file without any is no <c>JsonSchema</c> item.</summary>
    public IReadOnlyList<(string Name, string Value)> Metadata => metadata;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);

    /// <summary>A <c>JsonSchema</c> item.</summary>
    public static SchemaFileText Item(string path, string text, string? @namespace = null, params (string Name, string Value)[] more) =>
        new(path, text, [("NewsSchemaItem", "true"), .. @namespace is null ? [] : new[] { ("Namespace", @namespace) }, .. more]);
}
