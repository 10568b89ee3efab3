using System.Collections.Concurrent;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>What comes to members that are told apart by patterns in their names: a slot for each set of patterns that match.</summary>
/// <param name="matchers">The patterns.</param>
/// <param name="make">Makes the slot of the patterns that match, given as bits.</param>
/// <param name="timedOut">What comes to a member whose name could not be searched in time.</param>
internal sealed class PatternSlots(PatternMatcher[] matchers, Func<ulong, Slot> make, Slot timedOut)
{
    public const int Most = 64;

    private const int MostInTable = 6;

    private readonly Slot?[] _table = new Slot?[matchers.Length <= MostInTable ? 1 << matchers.Length : 0];
    private readonly ConcurrentDictionary<ulong, Slot> _slots = new();

    public Slot Find(ReadOnlySpan<byte> name)
    {
        var matching = 0UL;
        for (var i = 0; i < matchers.Length; i++)
        {
            switch (matchers[i].IsMatch(name))
            {
                case PatternResult.Match:
                    matching |= 1UL << i;
                    break;
                case PatternResult.TimedOut:
                    return timedOut;
            }
        }

        return matching < (ulong)_table.Length ? _table[matching] ??= make(matching) : _slots.GetOrAdd(matching, make);
    }
}
