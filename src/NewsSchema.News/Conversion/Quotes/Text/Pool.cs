using System.Buffers;

namespace NewsSchema.News.Conversion.Quotes.Text;

/// <summary>Lends arrays that one article after the other works in. What a huge text needs is not kept.</summary>
internal static class Pool<T>
    where T : unmanaged
{
    private const int LargestKept = 1 << 16;

    public static T[] Rent(int length) => length > LargestKept ? GC.AllocateUninitializedArray<T>(length) : ArrayPool<T>.Shared.Rent(length);

    public static void Return(T[] array)
    {
        if (array.Length <= LargestKept)
            ArrayPool<T>.Shared.Return(array);
    }

    /// <summary>A larger array with the first items of one that is full, which goes back.</summary>
    public static T[] Grow(T[] full)
    {
        var larger = Rent(Math.Max(full.Length * 2, 16));
        full.CopyTo(larger.AsSpan());
        Return(full);
        return larger;
    }
}
