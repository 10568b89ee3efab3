using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsSchema.News.Conversion.Language;

/// <summary>
/// The first words of all phrases. Half the words of a text are among them, in no order that a processor could foresee, so a look-up has no branch:
/// each word has one of two places in the table, and both are looked at.
/// </summary>
internal sealed class FirstWords
{
    private readonly Slot[] _slots;
    private readonly int _shift;

    public FirstWords(IReadOnlyDictionary<ulong, (TermKinds Kinds, ulong Next)> words)
    {
        // At a third full and less, a place is found for every word after few moves.
        var bits = BitOperations.Log2((uint)Math.Max(words.Count, 1)) + 2;
        do
        {
            _shift = 64 - bits;
            _slots = new Slot[1 << bits++];
        }
        while (!words.All(word => Place(new Slot(word.Key, (ulong)word.Value.Kinds, word.Value.Next))));
    }

    /// <summary>What a word is known as by itself, and the bits of the words with which phrases go on behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (TermKinds Kinds, ulong Next) Find(ulong hash)
    {
        ref readonly var first = ref _slots[FirstPlace(hash)];
        ref readonly var second = ref _slots[SecondPlace(hash)];
        var isFirst = 0 - (ulong)Unsafe.BitCast<bool, byte>(first.Hash == hash);
        var isSecond = 0 - (ulong)Unsafe.BitCast<bool, byte>(second.Hash == hash);
        return ((TermKinds)((first.Kinds & isFirst) | (second.Kinds & isSecond)), (first.Next & isFirst) | (second.Next & isSecond));
    }

    /// <summary>A word's bit among those that may follow: most words follow nothing and are turned away by it.</summary>
    public static ulong BitOf(ulong word) => 1UL << (int)(word & 63);

    private int FirstPlace(ulong hash) => (int)(hash >> _shift);

    private int SecondPlace(ulong hash) => (int)((hash << 16) >> _shift);

    private bool Place(Slot word)
    {
        const int MostMoves = 100;
        var place = FirstPlace(word.Hash);
        for (var moves = 0; moves < MostMoves; moves++)
        {
            (_slots[place], word) = (word, _slots[place]);
            if (word.Hash == 0)
                return true;

            // The word that stood here goes to its other place.
            place = FirstPlace(word.Hash) == place ? SecondPlace(word.Hash) : FirstPlace(word.Hash);
        }

        return false;
    }

    private readonly record struct Slot(ulong Hash, ulong Kinds, ulong Next);
}
