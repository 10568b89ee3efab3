namespace NewsSchema.Runtime;

/// <summary>What comes to the member of one name.</summary>
internal sealed class MemberSlot(string name, byte[] utf8, int bit) : MemberName(name, utf8)
{
    /// <summary>Its bit among the members seen.</summary>
    public int Bit { get; } = bit;

    /// <summary>The same within its word of 64 bits.</summary>
    public ulong Seen { get; } = 1UL << (bit & 63);

    /// <summary><see cref="Seen"/> when the member must not be there twice.</summary>
    public ulong Once => Declares != 0 || IsPivot ? Seen : 0;

    /// <summary>The groups whose schemas declare it: they fail when it is there twice.</summary>
    public ulong Declares { get; init; }

    /// <summary>Something has been concluded from its value, which holds only when it is there once.</summary>
    public bool IsPivot { get; init; }

    public required Slot Slot { get; init; }
}
