using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsSchema.Runtime;

/// <summary>A string as documents write it: in quotation marks, without escapes. Up to sixteen bytes are compared as two words, which may overlap.</summary>
internal readonly struct WrittenChoice
{
    private readonly ulong _first;
    private readonly ulong _last;
    private readonly ulong _mask;
    private readonly int _lastAt;
    private readonly byte[]? _long;

    public WrittenChoice(byte[] value)
    {
        byte[] quoted = [(byte)'"', .. value, (byte)'"'];
        Length = quoted.Length;
        _mask = ulong.MaxValue >> (64 - (Math.Min(Length, sizeof(ulong)) * 8));
        _lastAt = Math.Max(Length - sizeof(ulong), 0);
        Array.Resize(ref quoted, Math.Max(Length, sizeof(ulong)));
        // A document cannot have a value that needs escapes in this form: its first byte would be 0.
        _first = NeedsEscapes(value) ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(quoted);
        _last = BinaryPrimitives.ReadUInt64LittleEndian(quoted.AsSpan(_lastAt));
        _long = Length > 2 * sizeof(ulong) ? quoted : null;
    }

    /// <summary>The number of bytes, quotation marks included.</summary>
    public int Length { get; }

    /// <summary>Whether a text, which must have at least eight bytes and as many as this, begins with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(ReadOnlySpan<byte> text)
    {
        ref var bytes = ref MemoryMarshal.GetReference(text);
        var difference = ((Word(ref bytes) ^ _first) & _mask) | ((Word(ref Unsafe.Add(ref bytes, _lastAt)) ^ _last) & _mask);
        return difference == 0 && (_long is null || text.StartsWith(_long));
    }

    // A loop: a vectorised search would be compiled at the start of every program that has an enumeration.
    private static bool NeedsEscapes(byte[] value)
    {
        foreach (var next in value)
        {
            if (next is < (byte)' ' or (byte)'"' or (byte)'\\')
                return true;
        }

        return false;
    }

    private static ulong Word(ref byte at) => BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<ulong>(ref at) : BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<ulong>(ref at));
}
