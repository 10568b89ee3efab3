using System.Buffers;
using System.Numerics;

namespace NewsSchema.Runtime;

/// <summary>A set of 64-bit hashes that notices when one comes again.</summary>
internal ref struct HashSet64
{
    /// <summary>Up to so many are simply compared with one another.</summary>
    private const int Few = 8;

    private readonly Span<ulong> _slots;
    private readonly ulong[]? _rented;
    private readonly bool _isFew;
    private int _count;

    /// <summary>A set with room for a number of hashes.</summary>
    /// <param name="count">How many there may be.</param>
    /// <param name="memory">Memory that is used when it is enough.</param>
    public HashSet64(int count, Span<ulong> memory)
    {
        _isFew = count <= Few;
        var size = _isFew ? Few : (int)BitOperations.RoundUpToPowerOf2((uint)count) * 2;
        _slots = size <= memory.Length ? memory[..size] : (_rented = ArrayPool<ulong>.Shared.Rent(size)).AsSpan(0, size);
        if (!_isFew)
            _slots.Clear();
    }

    /// <summary>Adds a hash; false when it is there already.</summary>
    public bool Add(ulong hash)
    {
        if (_isFew)
        {
            if (_slots[.._count].Contains(hash))
                return false;
            _slots[_count++] = hash;
            return true;
        }

        // A free slot is 0, so 0 itself is taken for another.
        hash = hash == 0 ? 1 : hash;
        var mask = _slots.Length - 1;
        for (var slot = (int)(hash >> 32) & mask; ; slot = (slot + 1) & mask)
        {
            if (_slots[slot] == hash)
                return false;
            if (_slots[slot] != 0)
                continue;
            _slots[slot] = hash;
            return true;
        }
    }

    public readonly void Dispose()
    {
        if (_rented is not null)
            ArrayPool<ulong>.Shared.Return(_rented);
    }
}
