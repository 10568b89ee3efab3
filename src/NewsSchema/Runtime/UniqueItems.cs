using System.Buffers;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>Finds equal items in an array: by hash, and where hashes agree by value, so that many colliding items stay cheap only when they are few.</summary>
internal static class UniqueItems
{
    private const int Few = 16;

    /// <summary>The indexes of the first two equal items and the byte offset of the second, or -1.</summary>
    /// <param name="array">A text that begins with the array, whose syntax has been checked (white space may stand before it).</param>
    /// <param name="count">How many items it has.</param>
    public static (int First, int Second, int Offset) FindEqual(ReadOnlySpan<byte> array, int count)
    {
        var places = ArrayPool<(int Start, int End)>.Shared.Rent(count);
        try
        {
            var cursor = new JsonCursor<Verdict>(array, int.MaxValue);
            cursor.FindItems(places);
            return count <= Few ? Compare(array, places, count) : Hash(array, places, count);
        }
        finally
        {
            ArrayPool<(int Start, int End)>.Shared.Return(places);
        }
    }

    private static (int First, int Second, int Offset) Compare(ReadOnlySpan<byte> array, ReadOnlySpan<(int Start, int End)> places, int count)
    {
        for (var second = 1; second < count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (JsonEquality.Equals(array[places[first].Start..places[first].End], array[places[second].Start..places[second].End]))
                    return (first, second, places[second].Start);
            }
        }

        return (-1, -1, 0);
    }

    private static (int First, int Second, int Offset) Hash(ReadOnlySpan<byte> array, ReadOnlySpan<(int Start, int End)> places, int count)
    {
        // Open addressing over item indexes; slot 0 is free, otherwise index + 1.
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count * 2);
        var slots = ArrayPool<int>.Shared.Rent(size);
        var hashes = ArrayPool<int>.Shared.Rent(count);
        slots.AsSpan(0, size).Clear();
        try
        {
            for (var index = 0; index < count; index++)
            {
                var item = array[places[index].Start..places[index].End];
                var hash = hashes[index] = JsonEquality.GetHashCode(item);
                var slot = hash & (size - 1);
                for (; slots[slot] != 0; slot = (slot + 1) & (size - 1))
                {
                    var other = slots[slot] - 1;
                    if (hashes[other] == hash && JsonEquality.Equals(array[places[other].Start..places[other].End], item))
                        return (other, index, places[index].Start);
                }

                slots[slot] = index + 1;
            }

            return (-1, -1, 0);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(slots);
            ArrayPool<int>.Shared.Return(hashes);
        }
    }
}
