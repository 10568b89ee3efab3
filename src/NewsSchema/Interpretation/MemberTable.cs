using System.Numerics;
using System.Runtime.CompilerServices;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>What a schema says about the member of one name.</summary>
internal sealed class MemberEntry(string name, byte[] utf8, int bit)
{
    public string Name { get; } = name;

    public byte[] Utf8 { get; } = utf8;

    public ulong Key { get; } = NameKeys.Of(utf8);

    /// <summary>Its bit among the members seen; required members have the lowest.</summary>
    public int Bit { get; } = bit;

    /// <summary>The schema that <c>properties</c> gives it; null when another keyword names it.</summary>
    public SchemaRule? Rule { get; set; }

    /// <summary>Another name with the same key.</summary>
    public MemberEntry? Next { get; set; }
}

/// <summary>Finds what a schema says about a member, by the key of its name, in one probe: the table's multiplier is chosen so that different keys never meet.</summary>
internal sealed class MemberTable
{
    private readonly MemberEntry?[] _slots;
    private readonly ulong _multiplier;
    private readonly int _shift;

    public MemberTable(IReadOnlyList<MemberEntry> entries)
    {
        Entries = entries;
        var heads = new Dictionary<ulong, MemberEntry>();
        foreach (var entry in entries)
        {
            if (heads.TryGetValue(entry.Key, out var head))
                (entry.Next, head.Next) = (head.Next, entry);
            else
                heads.Add(entry.Key, entry);
        }

        (_slots, _multiplier, _shift) = Place([.. heads.Values]);
    }

    public IReadOnlyList<MemberEntry> Entries { get; }

    /// <summary>What is known of a name, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MemberEntry? Find(ulong key, ReadOnlySpan<byte> name)
    {
        var entry = _slots[(int)((key * _multiplier) >> _shift)];
        return entry is not null && entry.Key == key ? NameKeys.IsExact(key) ? entry : Compare(entry, name) : null;
    }

    private static MemberEntry? Compare(MemberEntry? entry, ReadOnlySpan<byte> name)
    {
        for (; entry is not null; entry = entry.Next)
        {
            if (name.SequenceEqual(entry.Utf8))
                return entry;
        }

        return null;
    }

    private static (MemberEntry?[] Slots, ulong Multiplier, int Shift) Place(MemberEntry[] entries)
    {
        // Twice the room at first; after some failures more. Any odd number may do, so a fixed sequence of them is tried.
        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(entries.Length, 1)) + 2);
        var multiplier = 0x9E3779B97F4A7C15UL;
        for (var attempt = 1; ; attempt++)
        {
            var slots = new MemberEntry?[1 << bits];
            if (TryPlace(entries, slots, multiplier, 64 - bits))
                return (slots, multiplier, 64 - bits);
            multiplier = (multiplier * 6364136223846793005UL) + 1442695040888963407UL | 1;
            if (attempt % 64 == 0)
                bits++;
        }
    }

    private static bool TryPlace(MemberEntry[] entries, MemberEntry?[] slots, ulong multiplier, int shift)
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
