using System.ComponentModel;
using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>A string that must be one of a few values: <c>enum</c> or <c>const</c> with only strings (JSON Schema Validation 2020-12, sections 6.1.2 and 6.1.3).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoiceRule : Rule
{
    private const int MostCompared = 16;

    private readonly string[] _values;
    private readonly byte[][] _utf8;
    private readonly ulong[] _keys;

    // How documents write the values, when those are few.
    private readonly WrittenChoice[] _written = [];
    private readonly int _mostWritten = sizeof(ulong);

    /// <summary>A rule with these values, all different.</summary>
    public ChoiceRule(string location, params string[] values)
        : base(location)
    {
        _values = values;
        _utf8 = new byte[values.Length][];
        _keys = new ulong[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            _utf8[index] = Encoding.UTF8.GetBytes(values[index]);
            _keys[index] = MemberNames.KeyOf(_utf8[index]);
        }

        if (values.Length > MostCompared)
            return;
        _written = Array.ConvertAll(_utf8, value => new WrittenChoice(value));
        foreach (var written in _written)
            _mostWritten = Math.Max(_mostWritten, written.Length);
    }

    /// <summary>The keyword that lists the values.</summary>
    public string Keyword { get; init; } = "enum";

    /// <summary>The text of a value.</summary>
    public string this[int index] => _values[index];

    /// <summary>Which value a document goes on with, written without escapes; -1 when that must be read in full.</summary>
    internal int Find(ReadOnlySpan<byte> json, out int quotedLength)
    {
        var written = _written;
        for (var index = 0; json.Length >= _mostWritten && index < written.Length; index++)
        {
            if (written[index].IsAt(json))
            {
                quotedLength = written[index].Length;
                return index;
            }
        }

        quotedLength = 0;
        return -1;
    }

    internal int IndexOf(ReadOnlySpan<byte> text) => IndexOf(text, MemberNames.KeyOf(text));

    /// <summary>The index of a text whose key is known, or -1.</summary>
    internal int IndexOf(ReadOnlySpan<byte> text, ulong key)
    {
        var keys = _keys;
        for (var index = 0; index < keys.Length; index++)
        {
            if (keys[index] == key && (NameKeys.IsExact(key) || text.SequenceEqual(_utf8[index])))
                return index;
        }

        return -1;
    }

    internal string Describe(string found) =>
        _values.Length == 1 ? $"{Messages.Quote(found)} is not '{_values[0]}'" : $"{Messages.Quote(found)} is not one of {string.Join(", ", _values)}";
}
