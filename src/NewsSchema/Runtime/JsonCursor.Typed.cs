using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads a value of a generated type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Read<T, TReader>()
        where T : class
        where TReader : struct, IValueReader<T> => TReader.Read(ref this);

    /// <summary>Reads a string that is one of a rule's values.</summary>
    /// <returns>The text when values are built, otherwise null.</returns>
    public string? ReadFixed(ChoiceRule rule)
    {
        var index = ReadChoice(rule);
        return TMode.Builds && index >= 0 ? rule[index] : null;
    }

    /// <summary>Reads a string of the format <c>date-time</c> (RFC 3339). A leap second becomes the second after it.</summary>
    public DateTimeOffset? ReadDateTimeOffset(StringRule rule)
    {
        if (ReadString(rule) is not { } text)
            return null;
        var plain = WithoutLeapSecond(WithTicks(text), out var leap);
        return DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var value) && (!leap || value < DateTimeOffset.MaxValue.AddSeconds(-1))
            ? leap ? value.AddSeconds(1) : value
            : Unrepresentable<DateTimeOffset>(rule, text);
    }

    /// <summary>Reads a string of the format <c>date</c> (RFC 3339).</summary>
    public DateOnly? ReadDateOnly(StringRule rule) =>
        ReadString(rule) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value
        : Unrepresentable<DateOnly>(rule, text);

    /// <summary>Reads a string of the format <c>uuid</c> (RFC 9562).</summary>
    public Guid? ReadGuid(StringRule rule) =>
        ReadString(rule) is not { } text ? null : Guid.TryParseExact(text, "D", out var value) ? value : Unrepresentable<Guid>(rule, text);

    /// <summary>Reads a string of the format <c>uri</c> (RFC 3986).</summary>
    public Uri? ReadUri(StringRule rule)
    {
        if (ReadString(rule) is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var value) || Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value))
            return value;
        Unrepresentable(rule, text, nameof(Uri));
        return null;
    }

    /// <summary>Checks the name of the member read last.</summary>
    public void CheckName(StringRule rule) => CheckContent(rule, _nameStart, Name);

    /// <summary>Reads a member that is not declared, as any JSON value.</summary>
    public void ReadOther(ref MapBuilder<JsonValue> others)
    {
        var name = TMode.Builds ? NameText : string.Empty;
        if (ReadAny() is { } value)
            others.Add(name, value);
    }

    private T? Unrepresentable<T>(Rule rule, string text)
        where T : struct
    {
        Unrepresentable(rule, text, typeof(T).Name);
        return null;
    }

    // No string of these formats has a quotation mark in it: the last one before its end is where it begins.
    private void Unrepresentable(Rule rule, string text, string type) =>
        Fail(_json[..(_position - 1)].LastIndexOf((byte)'"'), rule, "format", TMode.Collects ? $"{Messages.Quote(text)} has no {type}" : string.Empty);

    /// <summary>A time whose fraction of a second has no more digits than .NET keeps, which are seven.</summary>
    private static string WithTicks(string text)
    {
        const int Fraction = 20;
        const int Digits = 7;
        if (text.Length <= Fraction + Digits || text[Fraction - 1] != '.')
            return text;
        var end = text.AsSpan(Fraction).IndexOfAnyExceptInRange('0', '9') + Fraction;
        return end <= Fraction + Digits ? text : string.Concat(text.AsSpan(0, Fraction + Digits), text.AsSpan(end));
    }

    private static string WithoutLeapSecond(string text, out bool leap)
    {
        const int Seconds = 17;
        leap = text.Length > Seconds + 1 && text.AsSpan(Seconds, 2).SequenceEqual("60");
        return leap ? string.Concat(text.AsSpan(0, Seconds), "59", text.AsSpan(Seconds + 2)) : text;
    }
}
