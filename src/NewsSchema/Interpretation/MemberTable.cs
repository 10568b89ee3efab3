using System.Numerics;
using System.Runtime.CompilerServices;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>A name, made ready to be found.</summary>
internal abstract class MemberName(string name, byte[] utf8)
{
    public string Name { get; } = name;

    public byte[] Utf8 { get; } = utf8;

    public ulong Key { get; } = NameKeys.Of(utf8);

    /// <summary>Another name with the same key.</summary>
    public MemberName? Next { get; set; }
}

/// <summary>What a schema says about the member of one name.</summary>
internal sealed class MemberEntry(string name, byte[] utf8, int bit) : MemberName(name, utf8)
{
    /// <summary>Its bit among the members seen; required members have the lowest.</summary>
    public int Bit { get; } = bit;

    /// <summary>The schema that <c>properties</c> gives it; null when another keyword names it.</summary>
    public SchemaRule? Rule { get; set; }
}

/// <summary>Finds what is known of a name by its key, in one probe: the table's multiplier is chosen so that different keys never meet.</summary>
internal sealed class MemberTable<TEntry>
    where TEntry : MemberName
{
    private readonly TEntry?[] _slots;
    private readonly ulong _multiplier;
    private readonly int _shift;

    public MemberTable(IReadOnlyList<TEntry> entries)
    {
        Entries = entries;
        var heads = new Dictionary<ulong, TEntry>();
        foreach (var entry in entries)
        {
            if (heads.TryGetValue(entry.Key, out var head))
                (entry.Next, head.Next) = (head.Next, entry);
            else
                heads.Add(entry.Key, entry);
        }

        (_slots, _multiplier, _shift) = Place([.. heads.Values]);
    }

    public IReadOnlyList<TEntry> Entries { get; }

    /// <summary>What is known of a name, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TEntry? Find(ulong key, ReadOnlySpan<byte> name)
    {
        var entry = _slots[(int)((key * _multiplier) >> _shift)];
        if (entry is null || entry.Key != key)
            return null;
        return NameKeys.IsExact(key) || name.SequenceEqual(entry.Utf8) ? entry : CompareOthers(entry, name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TEntry? CompareOthers(TEntry entry, ReadOnlySpan<byte> name)
    {
        for (var other = entry.Next; other is not null; other = other.Next)
        {
            if (name.SequenceEqual(other.Utf8))
                return (TEntry)other;
        }

        return null;
    }

    private static (TEntry?[] Slots, ulong Multiplier, int Shift) Place(TEntry[] entries)
    {
        // Twice the room at first; after some failures more. Any odd number may do, so a fixed sequence of them is tried.
        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(entries.Length, 1)) + 2);
        var multiplier = 0x9E3779B97F4A7C15UL;
        for (var attempt = 1; ; attempt++)
        {
            var slots = new TEntry?[1 << bits];
            if (TryPlace(entries, slots, multiplier, 64 - bits))
                return (slots, multiplier, 64 - bits);
            multiplier = (multiplier * 6364136223846793005UL) + 1442695040888963407UL | 1;
            if (attempt % 64 == 0)
                bits++;
        }
    }

    private static bool TryPlace(TEntry[] entries, TEntry?[] slots, ulong multiplier, int shift)
    {
        foreach (var entry in entries)
        {
            ref var slot = ref slots[(int)((entry.Key * multiplier) >> shift)];
            if (slot is not null)
                return false;
            slot = entry;
        }

        return true;
    }
}
