using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>A number that must be one of a few integers (JSON Schema Validation 2020-12, sections 6.1.2 and 6.1.3).</summary>
/// <param name="location">Where the schema stands.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IntegerChoiceRule(string location) : Rule(location)
{
    private long[] _values = [];
    private NumberLimit[] _exact = [];

    /// <summary>The keyword that lists the values.</summary>
    public string Keyword { get; init; } = "enum";

    /// <summary>The values, all different.</summary>
    public long[] Values
    {
        get => _values;
        init
        {
            _values = value;
            _exact = [.. value.Select(each => new NumberLimit(each.ToString(CultureInfo.InvariantCulture)))];
        }
    }

    /// <summary>Whether a number is one of the values, however it is written: <c>1.0</c> is <c>1</c>.</summary>
    internal bool TryFind(ReadOnlySpan<byte> text, out long value)
    {
        if (Utf8Parser.TryParse(text, out value, out var used) && used == text.Length)
            return Array.IndexOf(_values, value) >= 0;
        for (var i = 0; i < _exact.Length; i++)
        {
            if (NumberText.Compare(text, _exact[i]) == 0)
            {
                value = _values[i];
                return true;
            }
        }

        return false;
    }

    internal string Describe(string found) => _values.Length == 1 ? $"{found} is not {_values[0]}" : $"{found} is not one of {string.Join(", ", _values)}";
}
