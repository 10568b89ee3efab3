using System.Buffers;
using System.Text;
using NewsSchema.Schemas;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>A member that schemas list the values of (a <c>kind</c>, a <c>version</c>), so that its value decides between alternatives.</summary>
internal sealed class Pivot : MemberName
{
    /// <summary>The class of a member that is not there.</summary>
    public const int Absent = 0;

    /// <summary>The class of a value that no schema lists.</summary>
    public const int Other = 1;

    /// <summary>A member of which more values are listed is not made a pivot.</summary>
    public const int MostValues = 1024;

    private const int FirstValue = 2;

    private readonly List<(JsonTypes Type, JsonConstant Value, int Class)> _others = [];
    private readonly MemberTable<PivotText> _texts;
    private readonly List<byte[]> _values = [];

    public Pivot(string name, int index, IEnumerable<JsonNode> values)
        : base(name, Encoding.UTF8.GetBytes(name))
    {
        Index = index;
        var texts = new List<PivotText>();
        foreach (var value in values)
        {
            var json = Encoding.UTF8.GetBytes(value.ToJson());
            if (_values.Exists(known => Text.JsonEquality.AreEqual(known, json)))
                continue;
            var number = FirstValue + _values.Count;
            _values.Add(json);
            if (value is JsonString text)
                texts.Add(new PivotText(text.Value, Encoding.UTF8.GetBytes(text.Value), number));
            else
                _others.Add((ValueChoice.TypeOf(value), new JsonConstant(json), number));
        }

        _texts = new MemberTable<PivotText>(texts);
    }

    /// <summary>Its place among the pivots.</summary>
    public int Index { get; }

    /// <summary>The JSON of the values of a class.</summary>
    public byte[]? ValueOf(int valueClass) => valueClass >= FirstValue ? _values[valueClass - FirstValue] : null;

    /// <summary>The class of a string, its escapes decoded.</summary>
    public int ClassOfText(ulong key, ReadOnlySpan<byte> text) => _texts.Find(key, text)?.Class ?? Other;

    /// <summary>The class of a string as it stands between its quotation marks, with escapes.</summary>
    public int ClassOfEscaped(ReadOnlySpan<byte> content)
    {
        var rented = content.Length <= JsonStrings.StackLimit ? null : ArrayPool<byte>.Shared.Rent(content.Length);
        Span<byte> buffer = rented ?? stackalloc byte[JsonStrings.StackLimit];
        var text = buffer[..JsonStrings.DecodeUtf8(content, buffer)];
        var found = ClassOfText(MemberNames.KeyOf(text), text);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return found;
    }

    /// <summary>The class of a value that is no string.</summary>
    public int ClassOf(JsonTypes type, ReadOnlySpan<byte> json)
    {
        foreach (var other in _others)
        {
            if ((other.Type & type) != 0 && other.Value.IsEqual(json))
                return other.Class;
        }

        return Other;
    }

    private sealed class PivotText(string text, byte[] utf8, int valueClass) : MemberName(text, utf8)
    {
        public int Class { get; } = valueClass;
    }
}
