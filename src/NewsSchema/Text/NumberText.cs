using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Text;

/// <summary>
/// What schemas ask of numbers, on the text of an instance whose syntax is known to be right. Numbers of up to eighteen digits take no memory; longer
/// ones go by <see cref="ExactNumber"/>. Nothing is rounded.
/// </summary>
static class NumberText
{
    /// <summary>Whether the value has no fraction: <c>1.0</c> and <c>10e-1</c> are integers.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0) return true;
        return ShortDecimal.TryRead(utf8, out var number) ? number.IsInteger : Exact(utf8).IsInteger;
    }

    /// <summary>Less than zero when the number is less than the limit, zero when equal, more when greater.</summary>
    public static int Compare(ReadOnlySpan<byte> utf8, NumberLimit limit) =>
        limit.Short is { } other && ShortDecimal.TryRead(utf8, out var number) ? number.CompareTo(other) : Exact(utf8).CompareTo(limit.Exact);

    /// <summary>The order of two numbers of instances.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        ShortDecimal.TryRead(left, out var one) && ShortDecimal.TryRead(right, out var other) ? one.CompareTo(other) : Exact(left).CompareTo(Exact(right));

    /// <summary>Whether the number is an integer times the divisor. Only zero is a multiple of zero.</summary>
    public static bool IsMultipleOf(ReadOnlySpan<byte> utf8, NumberLimit divisor) =>
        divisor.Short is { IsZero: false } other && ShortDecimal.TryRead(utf8, out var number)
            ? number.IsMultipleOf(other)
            : Exact(utf8).IsMultipleOf(divisor.Exact);

    /// <summary>A hash that equal values share, however they are written.</summary>
    public static int Hash(ReadOnlySpan<byte> utf8)
    {
        if (ShortDecimal.TryRead(utf8, out var number)) return number.GetHashCode();
        var exact = Exact(utf8);
        return exact.TryGetShort(out ulong mantissa, out long exponent) && ShortDecimal.TryNormalize(exact.Sign < 0, mantissa, exponent, out number)
            ? number.GetHashCode()
            : exact.GetHashCode();
    }

    static ExactNumber Exact(ReadOnlySpan<byte> utf8) => ExactNumber.Parse(Encoding.ASCII.GetString(utf8));
}
