using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSchema.News.Conversion.Language;

/// <summary>Up to 64 characters of a text at once: a bit for each character that belongs to a word, and the small letters as bytes.</summary>
internal ref struct WordWindow
{
    public const int Size = 64;

    /// <summary>Room behind the window, since a word's letters are read eight at a time.</summary>
    private const int Overread = 8;

    private readonly Span<byte> _small;
    private ulong _letters;
    private ulong _upper;
    private ulong _others;

    /// <param name="room">Of <see cref="RoomSize"/> bytes.</param>
    public WordWindow(Span<byte> room) => _small = room;

    public static int RoomSize => Size + Overread;

    /// <summary>The characters of words that are not yet taken.</summary>
    public ulong Rest { get; private set; }

    /// <summary>Classifies the first <paramref name="length"/> characters of a window of <see cref="Size"/>.</summary>
    public void Load(scoped ReadOnlySpan<char> window, int length)
    {
        var characters = MemoryMarshal.Cast<char, ushort>(window);
        (_letters, _upper, _others) = (0, 0, 0);
        ulong digits = 0, apostrophes = 0, wide = 0;
        for (var at = 0; at < length; at += Vector128<byte>.Count)
        {
            var first = Vector128.Create(characters[at..]);
            var second = Vector128.Create(characters[(at + Vector128<ushort>.Count)..]);
            var bytes = Vector128.Narrow(first, second);
            var small = bytes | Vector128.Create((byte)WordScanner.SmallBit);
            small.CopyTo(_small[at..]);
            _letters |= Bits(IsAmong(small, 'a', 26), at);
            _upper |= Bits(IsAmong(bytes, 'A', 26), at);
            digits |= Bits(IsAmong(bytes, '0', 10), at);
            apostrophes |= Bits(Vector128.Equals(bytes, Vector128.Create((byte)'\'')), at);
            var ascii = Vector128.Create((ushort)127);
            if (Vector128.GreaterThanAny(first | second, ascii))
                wide |= Bits(Vector128.Narrow(Vector128.GreaterThan(first, ascii), Vector128.GreaterThan(second, ascii)), at);
        }

        wide &= Range(0, length);
        var words = (_letters | digits) & ~wide & Range(0, length);
        if (wide != 0)
        {
            apostrophes &= ~wide;
            words |= AddWide(window, wide, ref apostrophes);
        }

        Rest = words | (apostrophes & (words << 1) & (words >> 1));
    }

    /// <summary>Takes the next word from what is left: its first character and the end of it in the window.</summary>
    public (int Start, int End) Take()
    {
        var start = BitOperations.TrailingZeroCount(Rest);
        var end = start + BitOperations.TrailingZeroCount(~(Rest >> start));
        Rest = end >= Size ? 0 : Rest & (ulong.MaxValue << end);
        return (start, Math.Min(end, Size));
    }

    /// <summary>Whether the word has other letters or digits than ASCII has.</summary>
    public readonly bool HasOthers(int start, int end) => (_others & Range(start, end)) != 0;

    /// <summary>A word of ASCII and apostrophes.</summary>
    public readonly TextWord Word(int start, int end, int windowStart)
    {
        var range = Range(start, end);
        var letters = _letters & range;
        var forms = ((_upper >> start) & 1) != 0 ? WordForms.StartsUpper : WordForms.None;
        if (letters == 0)
            return new TextWord(windowStart + start, windowStart + end, WordScanner.NumberHash, forms | WordForms.Number);
        if ((letters & ~_upper) == 0)
            forms |= WordForms.AllUpper;
        var at = start;
        var hash = 0UL;
        for (; end - at > sizeof(ulong); at += sizeof(ulong))
            hash = WordScanner.Append(hash, BinaryPrimitives.ReadUInt64LittleEndian(_small[at..]));
        var packed = BinaryPrimitives.ReadUInt64LittleEndian(_small[at..]) & (ulong.MaxValue >> (64 - (8 * (end - at))));
        return new TextWord(windowStart + start, windowStart + end, WordScanner.Finish(hash, packed), forms);
    }

    /// <summary>Looks at the characters beyond ASCII one by one: typographic apostrophes, and letters and digits, which are returned.</summary>
    private ulong AddWide(scoped ReadOnlySpan<char> window, ulong wide, ref ulong apostrophes)
    {
        _letters &= ~wide;
        _upper &= ~wide;
        for (var left = wide; left != 0; left &= left - 1)
        {
            var at = BitOperations.TrailingZeroCount(left);
            if (window[at] == '’')
            {
                apostrophes |= 1UL << at;
                _small[at] = (byte)'\'';
            }
            else if (CharKinds.IsLetterOrDigit(window[at]))
            {
                _others |= 1UL << at;
            }
        }

        return _others;
    }

    private static Vector128<byte> IsAmong(Vector128<byte> bytes, char first, byte count) =>
        Vector128.LessThan(bytes - Vector128.Create((byte)first), Vector128.Create(count));

    private static ulong Bits(Vector128<byte> mask, int at) => (ulong)mask.ExtractMostSignificantBits() << at;

    private static ulong Range(int start, int end) => (ulong.MaxValue >> (Size - (end - start))) << start;
}
