using System.Numerics;

namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>Looks word forms up by their letters, without making strings.</summary>
internal sealed class WordTable
{
    private const int SmallestSize = 1 << 10;
    private const int TagBits = 16;

    /// <summary>Part of the hash of what stands in each slot, zero where nothing does: most words that are not listed are known by it, and it fits the fastest cache.</summary>
    private readonly ushort[] _tags;
    private readonly Slot[] _slots;
    private readonly int _shift;
    private readonly int _last;

    public WordTable(IReadOnlyCollection<(string Word, Lexeme Lexeme)> words)
    {
        var size = SmallestSize;
        while (size < words.Count * 3)
            size <<= 1;
        _tags = new ushort[size];
        _slots = new Slot[size];
        _last = size - 1;
        _shift = 64 - BitOperations.Log2((uint)size);
        foreach (var (word, lexeme) in words)
            Insert(word, lexeme with { Classes = WordFacts.Of(lexeme.Classes, default) });
    }

    /// <summary>The entry of a word in any case; its classes are those of the word in small letters.</summary>
    public ref readonly Lexeme Find(ReadOnlySpan<char> word)
    {
        if (WordKey.TryOf(word, out var key))
            return ref Find(key);
        return ref Lexeme.Unknown;
    }

    public ref readonly Lexeme Find(WordKey key)
    {
        var hash = key.Hash;
        var tag = Tag(hash);
        for (var i = (int)(hash >> _shift); ; i = (i + 1) & _last)
        {
            if (_tags[i] == 0)
                return ref Lexeme.Unknown;
            if (_tags[i] == tag && _slots[i].Key == key)
                return ref _slots[i].Lexeme;
        }
    }

    private static ushort Tag(ulong hash) => (ushort)(hash >> TagBits | 1);

    private void Insert(string word, Lexeme lexeme)
    {
        if (!WordKey.TryOf(word, out var key))
            throw new InvalidOperationException($"The word list has a word that no text is looked up for: {word}.");
        var hash = key.Hash;
        var i = (int)(hash >> _shift);
        while (_tags[i] != 0)
            i = (i + 1) & _last;
        _tags[i] = Tag(hash);
        _slots[i] = new Slot(key, lexeme);
    }

    private readonly struct Slot(WordKey key, Lexeme lexeme)
    {
        public readonly WordKey Key = key;
        public readonly Lexeme Lexeme = lexeme;
    }
}
