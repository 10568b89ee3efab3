using System.Buffers;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>Finds equal items in an array.</summary>
internal static class UniqueItems
{
    private const int HashesOnStack = 128;

    /// <summary>Whether no two items of an array are equal.</summary>
    /// <param name="array">The array's text, whose syntax has been checked (white space may stand before it).</param>
    /// <param name="count">How many items it has.</param>
    public static bool AreDistinct(ReadOnlySpan<byte> array, int count) => HaveDistinctHashes(array, count) || JsonEquality.AreUnique(array, out _, out _);

    /// <summary>The indexes of two equal items and the byte offset of the second, or -1.</summary>
    /// <param name="array">The array's text, whose syntax has been checked (white space may stand before it).</param>
    /// <param name="count">How many items it has.</param>
    public static (int First, int Second, int Offset) FindEqual(ReadOnlySpan<byte> array, int count)
    {
        if (AreDistinct(array, count))
            return (-1, -1, 0);
        JsonEquality.AreUnique(array, out var first, out var second);
        var places = ArrayPool<(int Start, int End)>.Shared.Rent(count);
        var cursor = new JsonCursor<Verdict>(array, int.MaxValue);
        cursor.FindItems(places);
        var offset = places[second].Start;
        ArrayPool<(int Start, int End)>.Shared.Return(places);
        return (first, second, offset);
    }

    /// <summary>Equal items have equal hashes, so different hashes are enough; equal hashes decide nothing.</summary>
    private static bool HaveDistinctHashes(ReadOnlySpan<byte> array, int count)
    {
        var cursor = new JsonCursor<Verdict>(array, int.MaxValue);
        cursor.BeginItems();
        var hashes = new HashSet64(count, stackalloc ulong[HashesOnStack]);
        var distinct = true;
        for (var index = 0; distinct && cursor.NextItem(index); index++)
            distinct = cursor.TryHash(out var hash) && hashes.Add(hash);
        hashes.Dispose();
        return distinct && !cursor.Stopped;
    }
}
