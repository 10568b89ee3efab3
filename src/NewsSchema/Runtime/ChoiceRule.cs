using System.ComponentModel;
using System.Numerics;
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

    // A few values are compared as documents write them. Of more, each stands at its key's place or the next free one after it, as its index and 1 more.
    private readonly WrittenChoice[]? _written;
    private readonly int _mostWritten = sizeof(ulong);
    private readonly int[] _places = [];

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
        {
            _places = Places(_keys);
            return;
        }

        _written = new WrittenChoice[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            _written[index] = new WrittenChoice(_utf8[index]);
            _mostWritten = Math.Max(_mostWritten, _written[index].Length);
        }
    }

    /// <summary>The keyword that lists the values.</summary>
    public string Keyword { get; init; } = "enum";

    /// <summary>The text of a value.</summary>
    public string this[int index] => _values[index];

    /// <summary>Which value a document goes on with, written without escapes; -1 when that must be read in full.</summary>
    internal int Find(ReadOnlySpan<byte> json, out int quotedLength)
    {
        if (_written is { } written && json.Length >= _mostWritten)
        {
            for (var index = 0; index < written.Length; index++)
            {
                if (written[index].IsAt(json))
                {
                    quotedLength = written[index].Length;
                    return index;
                }
            }
        }

        quotedLength = 0;
        return -1;
    }

    internal int IndexOf(ReadOnlySpan<byte> text) => IndexOf(text, MemberNames.KeyOf(text));

    /// <summary>The index of a text whose key is known, or -1.</summary>
    internal int IndexOf(ReadOnlySpan<byte> text, ulong key)
    {
        if (_places.Length > 0)
        {
            var place = PlaceOf(key, _places);
            while (_places[place] is not 0 and var next && !Is(next - 1, text, key))
                place = (place + 1) & (_places.Length - 1);
            return _places[place] - 1;
        }

        for (var index = 0; index < _keys.Length; index++)
        {
            if (Is(index, text, key))
                return index;
        }

        return -1;
    }

    private static int[] Places(ulong[] keys)
    {
        var places = new int[2 * (int)BitOperations.RoundUpToPowerOf2((uint)keys.Length)];
        for (var index = 0; index < keys.Length; index++)
        {
            var place = PlaceOf(keys[index], places);
            while (places[place] != 0)
                place = (place + 1) & (places.Length - 1);
            places[place] = index + 1;
        }

        return places;
    }

    private static int PlaceOf(ulong key, int[] places) => (int)((key * 0x9E3779B97F4A7C15) >> 32) & (places.Length - 1);

    private bool Is(int index, ReadOnlySpan<byte> text, ulong key) => _keys[index] == key && (NameKeys.IsExact(key) || text.SequenceEqual(_utf8[index]));

    internal string Describe(string found) =>
        _values.Length == 1 ? $"{Messages.Quote(found)} is not '{_values[0]}'" : $"{Messages.Quote(found)} is not one of {string.Join(", ", _values)}";
}
