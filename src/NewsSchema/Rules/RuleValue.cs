using System.Globalization;

namespace NewsSchema.Rules;

/// <summary>A value that rules look at: a string, a number, true or false, a span, or nothing.</summary>
public readonly record struct RuleValue
{
    private RuleValue(RuleValueKind kind, string? text = null, decimal number = 0, int start = 0, int end = 0)
    {
        Kind = kind;
        Text = text ?? string.Empty;
        Number = number;
        Start = start;
        End = end;
    }

    internal RuleValueKind Kind { get; }

    /// <summary>The string, or the value as JSON writes it.</summary>
    internal string Text { get; }

    internal decimal Number { get; }

    internal int Start { get; }

    internal int End { get; }

    /// <summary>The same for equal values, and for no others.</summary>
    internal string Key => (char)('0' + Kind) + ToString();

    /// <summary>A string; nothing when null.</summary>
    public static RuleValue Of(string? text) => text is null ? default : new(RuleValueKind.Text, text);

    /// <summary>A whole number; nothing when null.</summary>
    public static RuleValue Of(long? number) => number is { } value ? new(RuleValueKind.Number, value.ToString(CultureInfo.InvariantCulture), value) : default;

    /// <summary>A number; nothing when null, or when it is larger than a decimal holds.</summary>
    public static RuleValue Of(double? number) =>
        number is { } value && Math.Abs(value) < (double)decimal.MaxValue ? new(RuleValueKind.Number, value.ToString("R", CultureInfo.InvariantCulture), (decimal)value) : default;

    /// <summary>True or false; nothing when null.</summary>
    public static RuleValue Of(bool? truth) => truth is { } value ? new(RuleValueKind.Truth, value ? "true" : "false") : default;

    /// <summary>A moment, as JSON writes it; nothing when null.</summary>
    public static RuleValue Of(DateTimeOffset? time) => Of(time?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));

    /// <summary>A day, as JSON writes it; nothing when null.</summary>
    public static RuleValue Of(DateOnly? day) => Of(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A UUID; nothing when null.</summary>
    public static RuleValue Of(Guid? id) => Of(id?.ToString());

    /// <summary>A URI; nothing when null.</summary>
    public static RuleValue Of(Uri? uri) => Of(uri?.OriginalString);

    /// <summary>A place in the source text; nothing when null.</summary>
    public static RuleValue Of(ITextSpan? span) => span is null ? default : new(RuleValueKind.Span, start: span.Start, end: span.End);

    /// <summary>The string that an enum's value stands for; nothing when null.</summary>
    /// <param name="value">The enum's value as a number.</param>
    /// <param name="texts">The strings of the enum, in its order.</param>
    public static RuleValue OneOf(int? value, ReadOnlySpan<string> texts) => value is { } index && index >= 0 && index < texts.Length ? Of(texts[index]) : default;

    /// <inheritdoc/>
    /// <remarks>As the compiler would write it, but without comparers that the framework has to make for each type at run time.</remarks>
    public bool Equals(RuleValue other) => Kind == other.Kind && Text == other.Text && Number == other.Number && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((Text.GetHashCode(StringComparison.Ordinal) * 31) + Start) * 31) + End);

    /// <summary>As messages show it.</summary>
    public override string ToString() => Kind == RuleValueKind.Span ? string.Create(CultureInfo.InvariantCulture, $"{Start}–{End}") : Text;

    internal bool Contains(RuleValue inner) => Start <= inner.Start && inner.End <= End;

    internal bool Overlaps(RuleValue other) => Start < other.End && other.Start < End;
}

/// <summary>What a <see cref="RuleValue"/> is.</summary>
internal enum RuleValueKind
{
    Nothing,
    Text,
    Number,
    Truth,
    Span,
}
