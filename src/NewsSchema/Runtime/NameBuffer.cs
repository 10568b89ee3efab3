namespace NewsSchema.Runtime;

/// <summary>Memory for a member name that is written with escapes: one for each thread, so that reading such names allocates nothing.</summary>
internal static class NameBuffer
{
    private const int Size = 1024;

    [ThreadStatic]
    private static byte[]? _buffer;

    /// <summary>Memory for a name of so many bytes. What was taken before on this thread is lost, unless the name is too long to be kept.</summary>
    public static byte[] Take(int length) => length > Size ? new byte[length] : _buffer ??= new byte[Size];
}
