namespace NewsSchema.Formats;

/// <summary>Punycode of RFC 3492, on code points and without the prefix <c>xn--</c>.</summary>
static class Punycode
{
    const int Base = 36;
    const int TMin = 1;
    const int TMax = 26;
    const int Skew = 38;
    const int Damp = 700;
    const int InitialBias = 72;
    const int InitialN = 0x80;
    const int MaxCodePoint = 0x10FFFF;
    const int PrefixLength = 4;

    /// <summary>The most that a label leaves after the prefix.</summary>
    const int MaxEncoded = 63 - PrefixLength;

    /// <summary>The length of the whole A-label of a U-label; 0 when it is too long for the DNS.</summary>
    public static int EncodedLength(ReadOnlySpan<int> label)
    {
        int length = Encode(label, stackalloc int[MaxEncoded]);
        return length > 0 ? length + PrefixLength : 0;
    }

    /// <summary>Encodes a label and returns the length of what it wrote; 0 when there is no room.</summary>
    public static int Encode(ReadOnlySpan<int> label, Span<int> encoded) => TryEncode(label, encoded, out int length) ? length : 0;

    /// <summary>Whether encoding gives exactly this text.</summary>
    public static bool EncodesTo(ReadOnlySpan<int> label, ReadOnlySpan<int> expected)
    {
        Span<int> encoded = stackalloc int[MaxEncoded];
        return encoded[..Encode(label, encoded)].SequenceEqual(expected);
    }

    /// <summary>Decodes lower-case text; false when it is no Punycode or what it says does not fit.</summary>
    public static bool TryDecode(ReadOnlySpan<int> encoded, Span<int> label, out int length)
    {
        int basic = encoded.LastIndexOf('-');
        length = 0;
        if (basic > 0) encoded[..basic].CopyTo(label);
        if (basic > 0) length = basic;

        int n = InitialN, bias = InitialBias;
        long i = 0;
        var rest = encoded[(basic + 1)..];
        while (!rest.IsEmpty)
        {
            long before = i, weight = 1;
            for (int k = Base; ; k += Base)
            {
                if (rest.IsEmpty || Value(rest[0]) is not (>= 0 and var digit)) return false;
                rest = rest[1..];
                i += digit * weight;
                int threshold = Threshold(k, bias);
                if (digit < threshold) break;
                weight *= Base - threshold;
                if (i > int.MaxValue || weight > int.MaxValue) return false;
            }

            if (i > int.MaxValue || length == label.Length) return false;
            length++;
            bias = Adapt((int)(i - before), length, first: before == 0);
            n += (int)(i / length);
            i %= length;
            if (n > MaxCodePoint || n is >= 0xD800 and <= 0xDFFF) return false;
            label[(int)i..(length - 1)].CopyTo(label[((int)i + 1)..]);
            label[(int)i++] = n;
        }

        return true;
    }

    static bool TryEncode(ReadOnlySpan<int> label, Span<int> encoded, out int length)
    {
        length = 0;
        foreach (int codePoint in label)
        {
            if (codePoint >= InitialN) continue;
            if (length == encoded.Length) return false;
            encoded[length++] = codePoint;
        }

        int basic = length, handled = length;
        if (basic > 0)
        {
            if (length == encoded.Length) return false;
            encoded[length++] = '-';
        }

        int n = InitialN, bias = InitialBias;
        long delta = 0;
        while (handled < label.Length)
        {
            int next = MaxCodePoint;
            foreach (int codePoint in label)
            {
                if (codePoint >= n && codePoint < next) next = codePoint;
            }

            delta += (long)(next - n) * (handled + 1);
            n = next;
            foreach (int codePoint in label)
            {
                if (codePoint < n) delta++;
                if (codePoint != n) continue;
                if (!TryWrite((int)delta, bias, encoded, ref length)) return false;
                bias = Adapt((int)delta, handled + 1, first: handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            n++;
        }

        return true;
    }

    static bool TryWrite(int delta, int bias, Span<int> encoded, ref int length)
    {
        for (int k = Base; ; k += Base)
        {
            if (length == encoded.Length) return false;
            int threshold = Threshold(k, bias);
            if (delta < threshold)
            {
                encoded[length++] = Digit(delta);
                return true;
            }

            encoded[length++] = Digit(threshold + ((delta - threshold) % (Base - threshold)));
            delta = (delta - threshold) / (Base - threshold);
        }
    }

    static int Threshold(int k, int bias) => Math.Clamp(k - bias, TMin, TMax);

    static int Adapt(int delta, int points, bool first)
    {
        delta = first ? delta / Damp : delta / 2;
        delta += delta / points;
        int k = 0;
        for (; delta > (Base - TMin) * TMax / 2; k += Base) delta /= Base - TMin;
        return k + ((Base - TMin + 1) * delta / (delta + Skew));
    }

    static int Digit(int value) => value < 26 ? 'a' + value : '0' + value - 26;

    static int Value(int digit) => digit switch
    {
        >= 'a' and <= 'z' => digit - 'a',
        >= '0' and <= '9' => digit - '0' + 26,
        _ => -1,
    };
}
