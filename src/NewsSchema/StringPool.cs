using System.Numerics;
using System.Text;
using NewsSchema.Text;

namespace NewsSchema;

/// <summary>
/// Short strings that have been made before, so that those which come again and again (sections, agencies, names of authors, languages) are one object each.
/// Give one pool to every parse of a feed by <see cref="ValidationOptions.Strings"/>.
/// </summary>
/// <remarks>
/// A pool takes a fixed amount of memory, whatever comes: a string that needs the place of another takes it. Several threads may use one at the same time.
/// Strings that the document writes with escapes are made anew. Strings that never come again cost a little time and no memory more than without a pool.
/// </remarks>
public sealed class StringPool
{
    private const int Longest = 256;
    private const int LargestCapacity = 1 << 24;

    private readonly string?[] _strings;
    private readonly int _maxLength;

    /// <summary>An empty pool.</summary>
    /// <param name="capacity">How many strings it holds at most, from 1 to 16,777,216; rounded up to a power of two.</param>
    /// <param name="maxLength">The length in bytes of UTF-8, from 1 to 256, up to which a string is looked for in the pool.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not within its bounds.</exception>
    public StringPool(int capacity = 4096, int maxLength = 40)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, LargestCapacity);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxLength, Longest);
        _strings = new string?[BitOperations.RoundUpToPowerOf2((uint)capacity)];
        _maxLength = maxLength;
    }

    /// <summary>The string for a text.</summary>
    internal string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _maxLength)
            return Encoding.UTF8.GetString(utf8);
        Span<char> buffer = stackalloc char[Longest];
        ReadOnlySpan<char> text = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        ref var place = ref _strings[(int)TextHash.Of(utf8) & (_strings.Length - 1)];
        return place is { } known && text.SequenceEqual(known) ? known : place = text.ToString();
    }
}
