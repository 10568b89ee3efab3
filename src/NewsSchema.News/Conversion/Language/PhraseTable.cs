using System.Numerics;

namespace NewsSchema.News.Conversion.Language;

/// <summary>The hashes of phrases and of their beginnings in one table, so that a word costs one look-up.</summary>
internal sealed class PhraseTable
{
    /// <summary>Above all bits of <see cref="TermKinds"/>: a slot of 16 bytes never lies across two lines of the cache.</summary>
    private const int NextShift = 48;

    private const ulong KindsMask = (1UL << NextShift) - 1;

    private readonly Slot[] _slots;
    private readonly int _shift;

    public PhraseTable(Dictionary<ulong, (TermKinds Kinds, ushort Next)> phrases)
    {
        var bits = BitOperations.Log2((uint)Math.Max(phrases.Count, 1)) + 2;
        _slots = new Slot[1 << bits];
        _shift = 64 - bits;
        foreach (var (hash, (kinds, next)) in phrases)
        {
            var i = hash >> _shift;
            while (_slots[i].IsUsed)
                i = (i + 1) & (ulong)(_slots.Length - 1);
            _slots[i] = new Slot(hash, (ulong)kinds | ((ulong)next << NextShift));
        }
    }

    /// <summary>
    /// What a phrase is known as, none when it only begins others; <paramref name="next"/> has the bits of the words with which longer ones go on.
    /// </summary>
    public TermKinds Find(ulong hash, out ushort next)
    {
        for (var i = hash >> _shift; ; i = (i + 1) & (ulong)(_slots.Length - 1))
        {
            ref readonly var slot = ref _slots[i];
            if (slot.Hash == hash || !slot.IsUsed)
            {
                next = (ushort)(slot.Known >> NextShift);
                return (TermKinds)(slot.Known & KindsMask);
            }
        }
    }

    /// <summary>A word's bit among those that may follow: most words follow nothing and are turned away by it.</summary>
    public static ushort BitOf(ulong word) => (ushort)(1 << (int)(word & 15));

    private readonly record struct Slot(ulong Hash, ulong Known)
    {
        public bool IsUsed => Known != 0;
    }
}
