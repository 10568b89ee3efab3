using System.Buffers;
using System.Runtime.CompilerServices;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>Words of blocks without their order; a possessive ending does not count.</summary>
internal sealed class WordBag : IDisposable
{
    /// <summary>Shorter words are mostly articles, prepositions and the like.</summary>
    private const int MinLength = 3;

    /// <summary>A bit for each word of the bag: most words of others are turned away by it.</summary>
    private readonly ulong[] _bits = new ulong[32];

    private ulong[] _words = ArrayPool<ulong>.Shared.Rent(512);
    private int _count;

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_words);
        (_words, _count) = ([], 0);
    }

    public bool IsEmpty => _count == 0;

    public void Clear()
    {
        _count = 0;
        Array.Clear(_bits);
    }

    /// <summary>Adds the telling words at the start of a block: no articles, prepositions and the like.</summary>
    public void AddTelling(PageText page, SourceBlock block, in BlockProfile profile)
    {
        var words = profile.WordsAtStart(page, block);
        Reserve(words.Length);
        foreach (ref readonly var word in words)
            Add(BareHash(page.Text, word), word.Length >= MinLength & !word.IsNumber & (word.Kinds & TermKinds.NotAName) == 0);
    }

    /// <summary>Adds the capitalised words inside the start of a block.</summary>
    public void AddNames(PageText page, SourceBlock block, in BlockProfile profile)
    {
        var words = profile.WordsAtStart(page, block);
        Reserve(words.Length);
        foreach (ref readonly var word in words)
            Add(BareHash(page.Text, word), word.StartsUpper & word.Start > block.Range.Start);
    }

    public bool Contains(ulong word) => (_bits[(word >> 6) & 31] & (1UL << (int)(word & 63))) != 0 && _words.AsSpan(0, _count).Contains(word);

    /// <summary>How many words this bag has in common with another, and how many it has, each counted once.</summary>
    public (int Shared, int Words) Compare(WordBag other)
    {
        var words = _words.AsSpan(0, _count);
        var (shared, distinct) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[..i].Contains(words[i]))
                continue;
            distinct++;
            shared += other.Contains(words[i]) ? 1 : 0;
        }

        return (shared, distinct);
    }

    /// <summary>Identifies the word without a possessive ending.</summary>
    public static ulong BareHash(string text, in TextWord word)
    {
        if (text[word.End - 1] != 's' || word.Length < 4 || text[word.End - 2] is not ('\'' or '’'))
            return word.Hash;
        var position = 0;
        return WordScanner.TryRead(text.AsSpan(word.Start, word.Length - 2), ref position, out var bare) ? bare.Hash : word.Hash;
    }

    private void Reserve(int words)
    {
        if (_count + words <= _words.Length)
            return;
        var larger = ArrayPool<ulong>.Shared.Rent(Math.Max(_words.Length * 2, _count + words));
        _words.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<ulong>.Shared.Return(_words);
        _words = larger;
    }

    /// <summary>Adds a word when it belongs in the bag; about every other does, so the word is written in any case and only then counted.</summary>
    private void Add(ulong word, bool belongs)
    {
        var one = (ulong)Unsafe.BitCast<bool, byte>(belongs);
        _words[_count] = word;
        _count += (int)one;
        _bits[(word >> 6) & 31] |= one << (int)(word & 63);
    }
}
