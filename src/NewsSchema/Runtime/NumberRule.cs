using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>What a schema says about numbers. Limits are given as JSON text, so that they are exact.</summary>
/// <param name="location">Where the schema stands.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberRule(string location) : Rule(location)
{
    private const int DigitsOfDecimal = 28;

    private readonly List<Limit> _limits = [];

    // The same limits for integers of up to 18 digits, which are compared as such.
    private long _least = long.MinValue;
    private long _greatest = long.MaxValue;

    /// <summary>Whether only integers are allowed.</summary>
    public bool IsInteger { get; init; }

    /// <summary>The least value (JSON Schema Validation 2020-12, section 6.2.4).</summary>
    public string? Minimum { get; init => Add("minimum", field = value, LimitKind.AtLeast); }

    /// <summary>A bound that values must be above (section 6.2.5).</summary>
    public string? ExclusiveMinimum { get; init => Add("exclusiveMinimum", field = value, LimitKind.Above); }

    /// <summary>The greatest value (section 6.2.2).</summary>
    public string? Maximum { get; init => Add("maximum", field = value, LimitKind.AtMost); }

    /// <summary>A bound that values must be below (section 6.2.3).</summary>
    public string? ExclusiveMaximum { get; init => Add("exclusiveMaximum", field = value, LimitKind.Below); }

    /// <summary>A divisor that must leave no remainder (section 6.2.1).</summary>
    public string? MultipleOf { get; init => Add("multipleOf", field = value, LimitKind.MultipleOf); }

    /// <summary>Whether an integer is certainly allowed. False may also mean that the exact comparison must decide.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool AllowsInteger(long value) => value >= _least && value <= _greatest;

    /// <summary>Whether nothing but the type must be checked.</summary>
    internal bool IsUnlimited => _limits.Count == 0 && !IsInteger;

    /// <summary>The first broken limit at or after <paramref name="from"/>; -1 when there is none left. Index 0 is the type.</summary>
    internal int FindBroken(ReadOnlySpan<byte> text, int from)
    {
        if (IsUnlimited)
            return -1;
        if (from == 0 && IsInteger && !NumberText.IsInteger(text))
            return 0;
        for (var index = Math.Max(from, 1); index <= _limits.Count; index++)
        {
            if (!_limits[index - 1].Allows(text))
                return index;
        }

        return -1;
    }

    internal string KeywordOf(int broken) => broken == 0 ? "type" : _limits[broken - 1].Keyword;

    internal string Describe(int broken, ReadOnlySpan<byte> text) =>
        broken == 0 ? $"{Messages.Shorten(text)} is not an integer" : _limits[broken - 1].Describe(Messages.Shorten(text));

    private void Add(string keyword, string? text, LimitKind kind)
    {
        if (text is null)
            return;
        _limits.Add(new Limit(keyword, text, new NumberLimit(text), kind));
        // A decimal rounds what has more digits than it holds, such as 1e-30.
        var exact = 0m;
        var isExact = text.Length <= DigitsOfDecimal && !text.Contains('e', StringComparison.OrdinalIgnoreCase) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out exact);
        if (!isExact || Math.Abs(exact) > 1_000_000_000_000_000_000m || kind == LimitKind.MultipleOf)
        {
            // No integer is certainly allowed: the exact comparison decides. A divisor of 1 is met by every integer.
            if (!isExact || kind != LimitKind.MultipleOf || exact != 1)
                (_least, _greatest) = (1, 0);
            return;
        }

        switch (kind)
        {
            case LimitKind.AtLeast:
                _least = Math.Max(_least, (long)Math.Ceiling(exact));
                break;
            case LimitKind.Above:
                _least = Math.Max(_least, (long)Math.Floor(exact) + 1);
                break;
            case LimitKind.AtMost:
                _greatest = Math.Min(_greatest, (long)Math.Floor(exact));
                break;
            case LimitKind.Below:
                _greatest = Math.Min(_greatest, (long)Math.Ceiling(exact) - 1);
                break;
        }
    }

    private enum LimitKind
    {
        AtLeast,
        Above,
        AtMost,
        Below,
        MultipleOf,
    }

    private sealed record Limit(string Keyword, string Text, NumberLimit Value, LimitKind Kind)
    {
        public bool Allows(ReadOnlySpan<byte> number) => Kind switch
        {
            LimitKind.AtLeast => NumberText.Compare(number, Value) >= 0,
            LimitKind.Above => NumberText.Compare(number, Value) > 0,
            LimitKind.AtMost => NumberText.Compare(number, Value) <= 0,
            LimitKind.Below => NumberText.Compare(number, Value) < 0,
            _ => NumberText.IsMultipleOf(number, Value),
        };

        public string Describe(string found) => Kind switch
        {
            LimitKind.AtLeast => $"{found} is less than {Text}",
            LimitKind.Above => $"{found} is not greater than {Text}",
            LimitKind.AtMost => $"{found} is greater than {Text}",
            LimitKind.Below => $"{found} is not less than {Text}",
            _ => $"{found} is not a multiple of {Text}",
        };
    }
}
