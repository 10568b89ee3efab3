using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsSchema.News.Conversion.Language;

/// <summary>
/// The first words of all phrases. Half the words of a text are among them, in no order that a processor could foresee, so a look-up has no branch:
/// each word has one of two places in the table, and both are looked at.
/// </summary>
internal sealed class FirstWords
{
    /// <summary>A slot holds the hash but for these bits, which hold where the word's entry is: eight bytes, so that the table stays in the nearest cache.</summary>
    private const ulong IndexMask = 0xFFFF;

    private readonly ulong[] _slots;
    private readonly int _shift;

    /// <summary>The first is that of no word.</summary>
    private readonly (ulong Phrase, ulong Next)[] _entries;

    public FirstWords(IReadOnlyDictionary<ulong, (TermKinds Kinds, ulong Next)> words)
    {
        _entries = [default, .. words.Values.Select(word => (TextWord.Pack(word.Kinds, word.Kinds == TermKinds.None ? 0 : 1), word.Next))];
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)_entries.Length, IndexMask);

        // At a third full and less, a place is found for every word after few moves.
        var bits = BitOperations.Log2((uint)_entries.Length) + 2;
        do
        {
            _shift = 64 - bits;
            _slots = new ulong[1 << bits++];
        }
        while (!words.Keys.Select((word, index) => (word & ~IndexMask) | ((ulong)index + 1)).All(Place));
    }

    /// <summary>The phrase that a word is by itself, packed, and the bits of the words with which longer ones go on; 0 for others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (ulong Phrase, ulong Next) Find(ulong hash)
    {
        var slots = _slots;
        var first = slots[FirstPlace(hash)];
        var second = slots[SecondPlace(hash)];
        return _entries[(int)((first & MaskFor(first, hash)) | (second & MaskFor(second, hash))) & (int)IndexMask];
    }

    /// <summary>A word's bit among those that may follow: most words follow nothing and are turned away by it.</summary>
    public static ulong BitOf(ulong word) => 1UL << (int)(word & 63);

    /// <summary>All bits when a slot is the word's, none when not.</summary>
    private static ulong MaskFor(ulong slot, ulong hash) => 0 - (ulong)Unsafe.BitCast<bool, byte>((slot ^ hash) <= IndexMask);

    private int FirstPlace(ulong hash) => (int)(hash >> _shift);

    private int SecondPlace(ulong hash) => (int)((hash << 16) >> _shift);

    private bool Place(ulong word)
    {
        const int MostMoves = 100;
        var place = FirstPlace(word);
        for (var moves = 0; moves < MostMoves; moves++)
        {
            (_slots[place], word) = (word, _slots[place]);
            if (word == 0)
                return true;

            // The word that stood here goes to its other place.
            place = FirstPlace(word) == place ? SecondPlace(word) : FirstPlace(word);
        }

        return false;
    }
}
