using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;

namespace NewsSchema.Text;

/// <summary>Reads a JSON value, whose syntax is known to be right, onto a <see cref="JsonTape"/>.</summary>
ref struct JsonTapeReader
{
    readonly ReadOnlySpan<byte> _source;
    JsonTape.Entry[] _entries;
    int[] _members;
    byte[] _decoded;
    int _count;
    int _memberCount;
    int _decodedLength;

    JsonTapeReader(ReadOnlySpan<byte> source)
    {
        _source = source;
        _entries = ArrayPool<JsonTape.Entry>.Shared.Rent(16);
        _members = ArrayPool<int>.Shared.Rent(16);
        _decoded = [];
    }

    /// <summary>Reads a value. The tape has to be disposed of.</summary>
    public static JsonTape Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new JsonTapeReader(utf8);
        reader.ReadAll();
        return reader.Tape();
    }

    readonly JsonTape Tape() => new(_source, _entries, _count, _members, _decoded);

    void ReadAll()
    {
        int container = -1;
        for (int at = 0; at < _source.Length;)
        {
            switch (_source[at])
            {
                case (byte)'{':
                    container = Add(JsonTape.Kind.Object, 0, 0, container);
                    at++;
                    break;
                case (byte)'[':
                    container = Add(JsonTape.Kind.Array, 0, 0, container);
                    at++;
                    break;
                case (byte)'}' or (byte)']':
                    container = Close(container);
                    at++;
                    break;
                case (byte)'"':
                    int end = StringEnd(at + 1);
                    AddString(at + 1, end - at - 1, container);
                    at = end + 1;
                    break;
                case (byte)'t':
                    Add(JsonTape.Kind.True, at, 4, container);
                    at += 4;
                    break;
                case (byte)'f':
                    Add(JsonTape.Kind.False, at, 5, container);
                    at += 5;
                    break;
                case (byte)'n':
                    Add(JsonTape.Kind.Null, at, 4, container);
                    at += 4;
                    break;
                case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                    int length = _source[at..].IndexOfAny(",]} \n\r\t"u8);
                    if (length < 0) length = _source.Length - at;
                    Add(JsonTape.Kind.Number, at, length, container);
                    at += length;
                    break;
                default:
                    at++; // white space, ':' and ','
                    break;
            }
        }
    }

    int Add(JsonTape.Kind kind, int start, int length, int container)
    {
        if (_count == _entries.Length) Grow(ref _entries, _count);
        bool isContainer = kind is JsonTape.Kind.Array or JsonTape.Kind.Object;
        _entries[_count] = new JsonTape.Entry { Kind = kind, Start = start, Length = length, Next = isContainer ? container : _count + 1 };
        if (container >= 0) _entries[container].Length++;
        return _count++;
    }

    /// <summary>Ends a container and returns the one around it.</summary>
    int Close(int container)
    {
        ref var entry = ref _entries[container];
        int around = entry.Next;
        entry.Next = _count;
        if (entry.Kind == JsonTape.Kind.Object) SortMembers(container);
        return around;
    }

    void SortMembers(int container)
    {
        ref var entry = ref _entries[container];
        int first = _memberCount;
        for (int name = container + 1; name < entry.Next; name = _entries[name + 1].Next)
        {
            if (_memberCount == _members.Length) Grow(ref _members, _memberCount);
            _members[_memberCount++] = name;
        }

        var tape = Tape();
        var names = _members.AsSpan(first, _memberCount - first);
        IndexSort.ByText(tape, names);
        int kept = 0;
        for (int i = 0; i < names.Length; i++)
        {
            bool overwritten = i + 1 < names.Length && tape.TextOf(names[i]).SequenceEqual(tape.TextOf(names[i + 1]));
            if (!overwritten) names[kept++] = names[i];
        }

        _memberCount = first + kept;
        entry.Start = first;
        entry.Length = kept;
    }

    readonly int StringEnd(int at)
    {
        while (true)
        {
            at += _source[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (_source[at] == '"') return at;
            at += 2;
        }
    }

    void AddString(int start, int length, int container)
    {
        int index = Add(JsonTape.Kind.String, start, length, container);
        var text = _source.Slice(start, length);
        if (text.IndexOf((byte)'\\') < 0) return;
        while (_decodedLength + length > _decoded.Length) Grow(ref _decoded, _decodedLength);
        ref var entry = ref _entries[index];
        entry.Decoded = true;
        entry.Start = _decodedLength;
        entry.Length = Decode(text, _decoded.AsSpan(_decodedLength));
        _decodedLength += entry.Length;
    }

    /// <summary>
    /// Decodes escapes. A surrogate without its partner is written as three bytes like any other unit, so that two of them stay as different as they are.
    /// </summary>
    static int Decode(ReadOnlySpan<byte> text, Span<byte> to)
    {
        int written = 0;
        while (true)
        {
            int escape = text.IndexOf((byte)'\\');
            var plain = escape < 0 ? text : text[..escape];
            plain.CopyTo(to[written..]);
            written += plain.Length;
            if (escape < 0) return written;
            if (text[escape + 1] != 'u')
            {
                to[written++] = text[escape + 1] switch
                {
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    var same => same,
                };
                text = text[(escape + 2)..];
                continue;
            }

            int unit = Hex(text[(escape + 2)..]);
            text = text[(escape + 6)..];
            if (char.IsHighSurrogate((char)unit) && text.StartsWith("\\u"u8) && Hex(text[2..]) is var low && char.IsLowSurrogate((char)low))
            {
                unit = char.ConvertToUtf32((char)unit, (char)low);
                text = text[6..];
            }

            written += Encode(unit, to[written..]);
        }
    }

    static int Hex(ReadOnlySpan<byte> digits) => int.Parse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    static int Encode(int codePoint, Span<byte> to)
    {
        switch (codePoint)
        {
            case < 0x80:
                to[0] = (byte)codePoint;
                return 1;
            case < 0x800:
                BinaryPrimitives.WriteUInt16BigEndian(to, (ushort)(0xC080 | (codePoint >> 6 << 8) | (codePoint & 0x3F)));
                return 2;
            case < 0x10000:
                to[0] = (byte)(0xE0 | (codePoint >> 12));
                to[1] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
                to[2] = (byte)(0x80 | (codePoint & 0x3F));
                return 3;
            default:
                to[0] = (byte)(0xF0 | (codePoint >> 18));
                to[1] = (byte)(0x80 | ((codePoint >> 12) & 0x3F));
                to[2] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
                to[3] = (byte)(0x80 | (codePoint & 0x3F));
                return 4;
        }
    }

    static void Grow<T>(ref T[] array, int used)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(64, array.Length * 2));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
