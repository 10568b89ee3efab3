using System.Diagnostics.CodeAnalysis;
using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Conversion;

/// <summary>The structure half of the converter: a text to the parts of its page.</summary>
internal static class StructureReader
{
    /// <summary>As TryRead; throws <see cref="ConversionException"/> with the reason.</summary>
    public static Layout Read(SourceText source, ConversionOptions options) =>
        TryRead(source, options, out var layout, out var error) ? layout : throw new ConversionException(error);

    /// <summary>As below, with the weights of the resource files.</summary>
    public static bool TryRead(
        SourceText source,
        ConversionOptions options,
        [NotNullWhen(true)] out Layout? layout,
        [NotNullWhen(false)] out ConversionError? error) => TryRead(source, options, RoleWeights.Fitted, out layout, out error);

    /// <summary>Reads the structure; refuses a text in which no headline with a body is to be found.</summary>
    public static bool TryRead(
        SourceText source,
        ConversionOptions options,
        RoleWeights weights,
        [NotNullWhen(true)] out Layout? layout,
        [NotNullWhen(false)] out ConversionError? error)
    {
        layout = null;
        var blocks = BlockReader.Read(source.Text);
        if (blocks.Count > options.MaxBlocks)
        {
            error = new("too-many-blocks", $"The text has {blocks.Count} blocks; the limit is {options.MaxBlocks}.");
            return false;
        }

        if (blocks.Count < 2)
        {
            error = new("no-paragraph", blocks.Count == 0
                ? "The text has no words; an article needs a headline and at least one paragraph."
                : "The text is a single block; an article needs a headline and at least one paragraph.");
            return false;
        }

        using var page = new PageText(source.Text);
        if (PageReader.ReadRoles(page, blocks, weights) is not { } states)
        {
            error = new("no-paragraph", "No paragraph was found under a headline; an article needs a headline and at least one paragraph.");
            return false;
        }

        layout = LayoutBuilder.Build(page, blocks, states, options);
        error = null;
        return true;
    }
}
