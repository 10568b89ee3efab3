namespace NewsSchema.Tool.Files;

/// <summary>Reads a whole file into memory, but never more than a limit, whatever the file claims to be.</summary>
internal static class WholeFile
{
    private const int FirstBuffer = 64 * 1024;

    /// <summary>The file's bytes, or null when there are more than <paramref name="limit"/>.</summary>
    public static ReadOnlyMemory<byte>? Read(InputFile file, int limit)
    {
        using var stream = file.Open();
        var length = stream.CanSeek ? stream.Length : 0;
        if (length > limit)
            return null;

        // One byte more than the length, so that the end of the file is seen without growing the buffer.
        var buffer = new byte[Math.Max(length + 1, FirstBuffer)];
        var count = 0;
        while (stream.Read(buffer, count, buffer.Length - count) is > 0 and var read)
        {
            count += read;
            if (count > limit)
                return null;
            if (count == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min((long)count * 2, (long)limit + 1));
        }

        return buffer.AsMemory(0, count);
    }
}
