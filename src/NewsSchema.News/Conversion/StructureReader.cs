using System.Diagnostics.CodeAnalysis;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Conversion;

/// <summary>The structure half of the converter: a text to the parts of its page.</summary>
internal static class StructureReader
{
    /// <summary>As <see cref="TryRead"/>; throws <see cref="ConversionException"/> with the reason.</summary>
    public static Layout Read(SourceText source, ConversionOptions options) =>
        TryRead(source, options, out var layout, out var error) ? layout : throw new ConversionException(error);

    /// <summary>Reads the structure; refuses a text in which no headline with a body is to be found.</summary>
    public static bool TryRead(
        SourceText source,
        ConversionOptions options,
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

        var profiles = new BlockProfile[blocks.Count];
        for (var i = 0; i < profiles.Length; i++)
            profiles[i] = BlockProfile.Of(source.Text, blocks[i]);
        PageContext.Apply(source.Text, blocks, profiles);
        var states = RoleDecider.Decide(profiles);
        if (states is null || !HasParagraph(states, profiles))
        {
            error = new("no-paragraph", "No paragraph was found under a headline; an article needs a headline and at least one paragraph.");
            return false;
        }

        layout = LayoutBuilder.Build(source.Text, blocks, states, options);
        error = null;
        return true;
    }

    /// <summary>Labels alone are no article: some block of text must be a sentence or nearly as long as one.</summary>
    private static bool HasParagraph(PageState[] states, BlockProfile[] profiles)
    {
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i].IsText && (profiles[i].Words >= 5 || !profiles[i].Evidence.Has(Evidence.NoEndMark)))
                return true;
        }

        return false;
    }
}
