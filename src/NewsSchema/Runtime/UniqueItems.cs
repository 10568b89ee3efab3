using System.Buffers;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>Finds equal items in an array.</summary>
internal static class UniqueItems
{
    /// <summary>Up to so many scalars are compared each with each on their text.</summary>
    private const int Few = 16;

    /// <summary>The indexes of two equal items and the byte offset of the second, or -1.</summary>
    /// <param name="array">The array's text, whose syntax has been checked (white space may stand before it).</param>
    /// <param name="count">How many items it has.</param>
    public static (int First, int Second, int Offset) FindEqual(ReadOnlySpan<byte> array, int count)
    {
        var places = ArrayPool<(int Start, int End)>.Shared.Rent(count);
        var cursor = new JsonCursor<Verdict>(array, int.MaxValue);
        cursor.FindItems(places);
        var found = (-1, -1, 0);
        if (count <= Few && AreScalars(array, places.AsSpan(0, count)))
            found = Compare(array, places.AsSpan(0, count));
        else if (!JsonEquality.AreUnique(array, out var first, out var second))
            found = (first, second, places[second].Start);
        ArrayPool<(int Start, int End)>.Shared.Return(places);
        return found;
    }

    private static bool AreScalars(ReadOnlySpan<byte> array, ReadOnlySpan<(int Start, int End)> places)
    {
        foreach (var (start, _) in places)
        {
            if (array[start] is (byte)'{' or (byte)'[')
                return false;
        }

        return true;
    }

    private static (int First, int Second, int Offset) Compare(ReadOnlySpan<byte> array, ReadOnlySpan<(int Start, int End)> places)
    {
        for (var second = 1; second < places.Length; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (JsonEquality.AreEqual(array[places[first].Start..places[first].End], array[places[second].Start..places[second].End]))
                    return (first, second, places[second].Start);
            }
        }

        return (-1, -1, 0);
    }
}
