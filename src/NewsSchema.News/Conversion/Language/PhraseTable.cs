using System.Numerics;

namespace NewsSchema.News.Conversion.Language;

/// <summary>The hashes of phrases and of their beginnings in one table, so that a word costs one look-up.</summary>
internal sealed class PhraseTable
{
    /// <summary>Above all bits of <see cref="TermKinds"/>: a slot of 16 bytes never lies across two lines of the cache.</summary>
    private const ulong GoesOnBit = 1UL << 63;

    private readonly Slot[] _slots;
    private readonly int _shift;

    public PhraseTable(Dictionary<ulong, (TermKinds Kinds, bool GoesOn)> phrases)
    {
        var bits = BitOperations.Log2((uint)Math.Max(phrases.Count, 1)) + 2;
        _slots = new Slot[1 << bits];
        _shift = 64 - bits;
        foreach (var (hash, (kinds, goesOn)) in phrases)
        {
            var i = hash >> _shift;
            while (_slots[i].IsUsed)
                i = (i + 1) & (ulong)(_slots.Length - 1);
            _slots[i] = new Slot(hash, (ulong)kinds | (goesOn ? GoesOnBit : 0));
        }
    }

    /// <summary>What a phrase is known as, none when it only begins others; <paramref name="goesOn"/> is true when longer ones begin with it.</summary>
    public TermKinds Find(ulong hash, out bool goesOn)
    {
        for (var i = hash >> _shift; ; i = (i + 1) & (ulong)(_slots.Length - 1))
        {
            ref readonly var slot = ref _slots[i];
            if (slot.Hash == hash || !slot.IsUsed)
            {
                goesOn = (slot.Known & GoesOnBit) != 0;
                return (TermKinds)(slot.Known & ~GoesOnBit);
            }
        }
    }

    private readonly record struct Slot(ulong Hash, ulong Known)
    {
        public bool IsUsed => Known != 0;
    }
}
