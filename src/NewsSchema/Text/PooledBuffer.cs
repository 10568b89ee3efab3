using System.Buffers;

namespace NewsSchema.Text;

/// <summary>Bytes written into rented memory, so that a document leaves nothing but its own array behind.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 16 * 1024;

    /// <summary>Larger memory is left to the collector, so that one huge document does not hold it for ever.</summary>
    private const int LargestPooled = 1024 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _count;

    public byte[] ToArray() => _bytes.AsSpan(0, _count).ToArray();

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
            Grow(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        GiveBack();
        _bytes = [];
    }

    private void Grow(int sizeHint)
    {
        var size = Math.Max(checked(_count + sizeHint), (int)Math.Min(2L * _bytes.Length, Array.MaxLength));
        var bytes = size <= LargestPooled ? ArrayPool<byte>.Shared.Rent(size) : new byte[size];
        _bytes.AsSpan(0, _count).CopyTo(bytes);
        GiveBack();
        _bytes = bytes;
    }

    private void GiveBack()
    {
        if (_bytes.Length is > 0 and <= LargestPooled)
            ArrayPool<byte>.Shared.Return(_bytes);
    }
}
