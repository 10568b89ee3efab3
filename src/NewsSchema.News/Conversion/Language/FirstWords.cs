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
    private readonly (TermKinds Kinds, ulong Next)[] _entries;

    public FirstWords(IReadOnlyDictionary<ulong, (TermKinds Kinds, ulong Next)> words)
    {
        _entries = [default, .. words.Values];
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

    /// <summary>What a word is known as by itself, and the bits of the words with which phrases go on behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (TermKinds Kinds, ulong Next) Find(ulong hash) => _entries[(int)((IndexAt(FirstPlace(hash), hash) | IndexAt(SecondPlace(hash), hash)) & IndexMask)];

    /// <summary>A word's bit among those that may follow: most words follow nothing and are turned away by it.</summary>
    public static ulong BitOf(ulong word) => 1UL << (int)(word & 63);

    /// <summary>What the slot holds when it is the word's, 0 when not.</summary>
    private ulong IndexAt(int place, ulong hash) => _slots[place] & (0 - (ulong)Unsafe.BitCast<bool, byte>((_slots[place] ^ hash) <= IndexMask));

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
