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

    public static void Add(string text, SourceBlock[] blocks, BlockProfile[] profiles, int firstProse)
    {
        var authors = new HashSet<ulong>();
        for (var i = 0; i < profiles.Length; i++)
        {
            var evidence = profiles[i].Evidence;
            if (authors.Count > 0 && profiles[i].Words >= 4 && !evidence.Has(Evidence.BylineForm) && OpeningName(text, blocks[i]) is { } name && authors.Contains(name))
                profiles[i].Evidence.Add(Evidence.StartsWithAuthor);
            if (evidence.Has(Evidence.BylineForm) && evidence.Has(Evidence.StartsWithBy))
                AddNames(text, blocks[i], authors);
            else if (i < firstProse && evidence.Has(Evidence.NameLike) && profiles[i].Words is 2 or 3)
                AddNames(text, blocks[i], authors);
            if (evidence.Has(Evidence.NameLike) && profiles[i].Words is 2 or 3)
                profiles[i].Evidence.Add(Evidence.NamedNearby, IsNamedNear(text, blocks, profiles, i));
        }
    }

    /// <summary>The names of a short line: each pair of capitalised words.</summary>
    private static void AddNames(string text, SourceBlock block, HashSet<ulong> names)
    {
        var span = text.AsSpan(block.Range.Start, block.Range.Length);
        var position = 0;
        var last = default(Word);
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (last.StartsUpper && word.StartsUpper)
                names.Add(WordScanner.Append(last.Hash, word.Hash));
            last = word;
        }
    }

    private static ulong? OpeningName(string text, SourceBlock block)
    {
        var span = text.AsSpan(block.Range.Start, block.Range.Length);
        var position = 0;
        return WordScanner.TryRead(span, ref position, out var first) && first.StartsUpper && WordScanner.TryRead(span, ref position, out var second) && second.StartsUpper
            ? WordScanner.Append(first.Hash, second.Hash)
            : null;
    }

    private static bool IsNamedNear(string text, SourceBlock[] blocks, BlockProfile[] profiles, int index)
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
