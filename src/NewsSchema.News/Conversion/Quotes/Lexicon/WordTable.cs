using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>
/// Looks word forms up by their letters, without making strings. Every listed word has a place of its own, so that a look takes the same few steps whatever
/// the word: steps that go one way for half of all words cost more than all the rest.
/// </summary>
internal sealed class WordTable
{
    private const uint IndexBits = ushort.MaxValue;
    private const uint TagBits = ~IndexBits;

    /// <summary>In each place part of the hash of an entry and the entry's index, or zero.</summary>
    private readonly uint[] _places;

    /// <summary>By the upper bits of the hash, what its lower bits are multiplied by for the place.</summary>
    private readonly ushort[] _factors;

    /// <summary>First those that no word has: unknown, and what the ending of an unlisted word tells.</summary>
    private readonly Entry[] _entries;
    private readonly int _bits;

    public WordTable(IReadOnlyDictionary<string, Lexeme> words)
    {
        _bits = Math.Max(4, BitOperations.Log2((uint)words.Count) + 1);
        _places = new uint[1 << _bits];
        _factors = new ushort[1 << (_bits - 2)];
        _entries = new Entry[UnlistedWord.Lexemes.Length + words.Count];
        var count = 0;
        foreach (var lexeme in UnlistedWord.Lexemes)
            _entries[count++] = new Entry(default, lexeme);
        foreach (var (word, lexeme) in words)
            _entries[count++] = EntryOf(word, lexeme);
        SettleAll();
    }

    /// <summary>The entry of a word in any case; its classes are those of the word in small letters.</summary>
    public ref readonly Lexeme Find(ReadOnlySpan<char> word) => ref this[WordKey.TryOf(word, out var key) ? IndexOf(key.First, key.Second, key.Third) : 0];

    /// <summary>The entry with an index.</summary>
    public ref readonly Lexeme this[int index] => ref _entries[index].Lexeme;

    /// <summary>The index of a word's entry by the parts of its key, which stay in registers so; zero when it is not listed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(ulong first, ulong second, ulong third)
    {
        var hash = HashOf(first, second, third);
        var place = _places[PlaceOf(hash, _factors[FactorOf(hash)])];
        var index = (int)((place & TagBits) == Tag(hash) ? place & IndexBits : 0);
        ref readonly var key = ref _entries[index].Key;
        var differs = (key.First ^ first) | (key.Second ^ second) | (key.Third ^ third);
        return differs == 0 ? index : 0;
    }

    /// <summary>Its upper and its lower half both depend on every letter.</summary>
    private static ulong HashOf(ulong first, ulong second, ulong third)
    {
        var mixed = (first * 0x9FB21C651E98DF25UL) + (second * 0xD6E8FEB86659FD93UL) + (third * 0xC2B2AE3D27D4EB4FUL);
        return mixed ^ (mixed >> 32);
    }

    private ulong HashOf(int entry)
    {
        var (first, second, third) = _entries[entry].Key;
        return HashOf(first, second, third);
    }

    private static uint Tag(ulong hash) => (uint)(hash >> 16) & TagBits;

    private static Entry EntryOf(string word, Lexeme lexeme) => WordKey.TryOf(word, out var key)
        ? new Entry(key, lexeme with { Classes = WordFacts.Of(lexeme.Classes, default) })
        : throw new InvalidOperationException($"The word list has a word that no text is looked up for: {word}.");

    private int FactorOf(ulong hash) => (int)(hash >> (66 - _bits));

    private int PlaceOf(ulong hash, ushort factor) => (int)((uint)hash * (uint)factor >> (32 - _bits));

    /// <summary>Finds places for all words, first for those of which most share a factor.</summary>
    private void SettleAll()
    {
        var crowds = new List<int>?[_factors.Length];
        var largest = 0;
        for (var i = UnlistedWord.Lexemes.Length; i < _entries.Length; i++)
        {
            var crowd = crowds[FactorOf(HashOf(i))] ??= [];
            crowd.Add(i);
            largest = Math.Max(largest, crowd.Count);
        }

        for (var size = largest; size > 0; size--)
        {
            for (var i = 0; i < crowds.Length; i++)
            {
                if (crowds[i] is { } crowd && crowd.Count == size)
                    _factors[i] = Settle(crowd);
            }
        }
    }

    /// <summary>The factor with which the words that share it all come to free places.</summary>
    private ushort Settle(List<int> entries)
    {
        for (var factor = 1; factor <= ushort.MaxValue; factor += 2)
        {
            var taken = 0;
            while (taken < entries.Count && TryTake(entries[taken], (ushort)factor))
                taken++;
            if (taken == entries.Count)
                return (ushort)factor;
            while (taken > 0)
                _places[PlaceOf(HashOf(entries[--taken]), (ushort)factor)] = 0;
        }

        throw new InvalidOperationException("No places were found for some of the listed words.");
    }

    private bool TryTake(int entry, ushort factor)
    {
        var hash = HashOf(entry);
        ref var place = ref _places[PlaceOf(hash, factor)];
        if (place != 0)
            return false;
        place = Tag(hash) | (uint)entry;
        return true;
    }

    private readonly struct Entry(WordKey key, Lexeme lexeme)
    {
        public readonly WordKey Key = key;
        public readonly Lexeme Lexeme = lexeme;
    }
}
