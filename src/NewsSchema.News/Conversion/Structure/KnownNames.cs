using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// Knows people again by their names: lines that open with the name of an author are about the author, and a lone name between paragraphs
/// that have it is the caption of a portrait.
/// </summary>
internal static class KnownNames
{
    /// <summary>How far from a lone name its paragraph may stand.</summary>
    private const int Near = 2;

    public static void Add(PageText page, ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles, int firstProse)
    {
        var authors = new HashSet<ulong>();
        for (var i = 0; i < profiles.Length; i++)
        {
            var evidence = profiles[i].Evidence;
            if (authors.Count > 0 && profiles[i].Words >= 4 && !evidence.Has(Evidence.BylineForm) && OpeningName(page, blocks[i], profiles[i]) is { } name && authors.Contains(name))
                profiles[i].Evidence.Add(Evidence.StartsWithAuthor);
            if (evidence.Has(Evidence.BylineForm) && evidence.Has(Evidence.StartsWithBy))
                AddNames(profiles[i].WordsAtStart(page, blocks[i]), authors);
            else if (i < firstProse && evidence.Has(Evidence.NameLike) && profiles[i].Words is 2 or 3)
                AddNames(profiles[i].WordsAtStart(page, blocks[i]), authors);
            if (evidence.Has(Evidence.NameLike) && profiles[i].Words is 2 or 3)
                profiles[i].Evidence.Add(Evidence.NamedNearby, IsNamedNear(page.Text, blocks, profiles, i));
        }
    }

    /// <summary>The names of a short line: each pair of capitalised words.</summary>
    private static void AddNames(ReadOnlySpan<TextWord> words, HashSet<ulong> names)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1].StartsUpper && words[i].StartsUpper)
                names.Add(WordScanner.Append(words[i - 1].Hash, words[i].Hash));
        }
    }

    private static ulong? OpeningName(PageText page, SourceBlock block, in BlockProfile profile)
    {
        var words = profile.WordsAtStart(page, block);
        return words.Length > 1 && words[0].StartsUpper && words[1].StartsUpper ? WordScanner.Append(words[0].Hash, words[1].Hash) : null;
    }

    private static bool IsNamedNear(string text, ReadOnlySpan<SourceBlock> blocks, Span<BlockProfile> profiles, int index)
    {
        var range = blocks[index].Range;
        var name = text.AsSpan(range.Start, range.Length);
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        for (var i = Math.Max(0, index - Near); i <= Math.Min(profiles.Length - 1, index + Near); i++)
        {
            if (i == index || !profiles[i].IsProse)
                continue;
            var near = text.AsSpan(blocks[i].Range.Start, Math.Min(blocks[i].Range.Length, 1000));
            if (near.Contains(surname, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
