using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads an integer. A number such as <c>2.0</c> or <c>2e3</c> is one, too (JSON Schema core 2020-12, section 4.2.1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ReadInt64(NumberRule rule)
    {
        // Digits alone, few enough not to overflow, are the common case by far.
        if (!IsNextVisible(out var start))
            start = SkipWhiteSpace();
        if (ScanInteger(start, rule, out var value) && rule.AllowsInteger(value))
            return value;
        _position = start;
        return ReadInt64Slow(rule);
    }

    /// <summary>
    /// Passes over an integer of a few digits and nothing else; false for any other number, wherever the cursor then stands.
    /// Where no values are built, one that the rule allows may stand for another.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ScanInteger(int position, NumberRule rule, out long value)
    {
        const long GreatestOfWord = 9_999_999;
        if (position < _json.Length - sizeof(ulong))
        {
            ref var bytes = ref Unsafe.Add(ref MemoryMarshal.GetReference(_json), position);
            var word = Unsafe.ReadUnaligned<ulong>(ref bytes);
            if (!BitConverter.IsLittleEndian)
                word = BinaryPrimitives.ReverseEndianness(word);
            var count = DigitWords.Count(word);
            if (count is > 0 and < sizeof(ulong))
            {
                value = !TMode.Builds && rule.AllowsInteger(0) && rule.AllowsInteger(GreatestOfWord) ? 0 : DigitWords.Value(word, count);
                _position = position + count;
                // A number of several digits that begins with 0 is malformed, which the slow way says.
                return Unsafe.Add(ref bytes, count) is not ((byte)'.' or (byte)'e' or (byte)'E') && ((byte)word != '0' || count == 1);
            }
        }

        value = ScanIntegerSlow(position);
        return value >= 0;
    }

    /// <returns>The value, or less than 0 when it is no such number.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private long ScanIntegerSlow(int start)
    {
        var position = start;
        var limit = Math.Min(_json.Length, position + 18);
        var value = 0L;
        for (; position < limit; position++)
        {
            var digit = (uint)(_json[position] - '0');
            if (digit > 9)
                break;
            value = (value * 10) + digit;
        }

        var isShort = position > start && position < limit && (_json[start] != '0' || position == start + 1) && _json[position] is not ((byte)'.' or (byte)'e' or (byte)'E');
        _position = position;
        return isShort ? value : -1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long ReadInt64Slow(NumberRule rule)
    {
        if (!ReadNumberText(rule, out var text) || !TMode.Builds)
            return 0;
        if (Utf8Parser.TryParse(text, out long value, out var used) && used == text.Length)
            return value;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && exact is >= long.MinValue and <= long.MaxValue
            ? (long)exact
            : Unrepresentable(rule, text, "a 64-bit integer");
    }

    private int Unrepresentable(NumberRule rule, ReadOnlySpan<byte> text, string type)
    {
        Fail(_position - text.Length, rule, string.Empty, TMode.Collects ? $"{Messages.Shorten(text)} does not fit {type}" : string.Empty);
        return 0;
    }

    /// <summary>Reads an integer whose rule keeps it within 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadInt32(NumberRule rule) => (int)ReadInt64(rule);

    /// <summary>Reads a number.</summary>
    public double ReadDouble(NumberRule rule) => !ReadNumberText(rule, out var text) || !TMode.Builds ? 0
        : Utf8Parser.TryParse(text, out double value, out _) && double.IsFinite(value) ? value
        : Unrepresentable(rule, text, "a 64-bit floating-point number");

    /// <summary>Reads a number, checks it against a rule and gives its text.</summary>
    internal bool ReadNumberText(NumberRule rule, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (Peek() is not ((byte)'-' or (>= (byte)'0' and <= (byte)'9')))
        {
            Mismatch(rule, rule.IsInteger ? JsonTypes.Integer : JsonTypes.Integer | JsonTypes.Number);
            return false;
        }

        var start = _position;
        if (!ScanNumber())
            return false;
        text = _json[start.._position];
        CheckNumber(rule, start, text);
        return !_failed;
    }

    internal void CheckNumber(NumberRule rule, int offset, scoped ReadOnlySpan<byte> text)
    {
        for (var broken = rule.FindBroken(text, 0); broken >= 0 && !_failed; broken = rule.FindBroken(text, broken + 1))
            Fail(offset, rule, rule.KeywordOf(broken), TMode.Collects ? rule.Describe(broken, text) : string.Empty);
    }

    /// <summary>Passes over a number and checks its grammar.</summary>
    private bool ScanNumber()
    {
        var position = _position;
        if (At(position) == '-')
            position++;
        var digits = Digits(position);
        if (digits == 0 || (digits > 1 && _json[position] == '0'))
            return MalformedNumber(position, digits == 0 ? "expected a digit" : "a number must not begin with a superfluous 0");
        position += digits;
        if (At(position) == '.')
        {
            digits = Digits(++position);
            if (digits == 0)
                return MalformedNumber(position, "expected a digit after the decimal point");
            position += digits;
        }

        if (At(position) is (byte)'e' or (byte)'E')
        {
            position++;
            if (At(position) is (byte)'+' or (byte)'-')
                position++;
            digits = Digits(position);
            if (digits == 0)
                return MalformedNumber(position, "expected a digit in the exponent");
            position += digits;
        }

        _position = position;
        return true;
    }

    private readonly byte At(int position) => (uint)position < (uint)_json.Length ? _json[position] : (byte)0;

    private readonly int Digits(int position)
    {
        if (position <= _json.Length - sizeof(ulong) && DigitWords.Count(BinaryPrimitives.ReadUInt64LittleEndian(_json[position..])) is < sizeof(ulong) and var few)
            return few;
        var count = _json[position..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return count < 0 ? _json.Length - position : count;
    }

    private bool MalformedNumber(int position, string message)
    {
        _position = position;
        Malformed(message);
        return false;
    }
}
