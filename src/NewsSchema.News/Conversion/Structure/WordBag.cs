using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>The telling words at the start of blocks, without articles, prepositions and the like; a possessive ending does not count.</summary>
internal sealed class WordBag
{
    private const int Length = 800;

    /// <summary>Shorter words are mostly articles, prepositions and the like.</summary>
    private const int MinLength = 3;

    private ulong[] _words = new ulong[128];

    /// <summary>How many words the bag holds; a word that was added twice counts twice.</summary>
    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Add(string text, SourceBlock block)
    {
        var span = StartOf(text, block);
        var position = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (word.Length < MinLength || word.IsNumber || (TermTable.Shared.KindsOf(word) & TermKinds.NotAName) != 0)
                continue;
            if (Count == _words.Length)
                Array.Resize(ref _words, Count * 2);
            _words[Count++] = BareHash(span, word);
        }
    }

    /// <summary>How many words this bag has in common with another, and how many it has, each counted once.</summary>
    public (int Shared, int Words) Compare(WordBag other)
    {
        var words = _words.AsSpan(0, Count);
        var others = other._words.AsSpan(0, other.Count);
        var (shared, distinct) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[..i].Contains(words[i]))
                continue;
            distinct++;
            shared += others.Contains(words[i]) ? 1 : 0;
        }

        return (shared, distinct);
    }

    /// <summary>The part of a block that is looked at.</summary>
    public static ReadOnlySpan<char> StartOf(string text, SourceBlock block) => text.AsSpan(block.Range.Start, Math.Min(block.Range.Length, Length));

    /// <summary>Identifies the word without a possessive ending.</summary>
    public static ulong BareHash(ReadOnlySpan<char> span, in Word word)
    {
        if (word.Length < 4 || span[word.End - 1] != 's' || span[word.End - 2] is not ('\'' or '’'))
            return word.Hash;
        var position = 0;
        return WordScanner.TryRead(span[word.Start..(word.End - 2)], ref position, out var bare) ? bare.Hash : word.Hash;
    }
}
