namespace NewsSchema.Text;

/// <summary>A value of a schema (<c>const</c>, or one of <c>enum</c>), read once and held against many instances.</summary>
sealed class JsonConstant
{
    readonly byte[] _source;
    readonly JsonTape.Entry[] _entries;
    readonly int[] _members;
    readonly byte[] _decoded;
    readonly int _count;

    /// <summary>Reads the value.</summary>
    /// <param name="json">Checked JSON.</param>
    public JsonConstant(ReadOnlySpan<byte> json)
    {
        _source = json.Trim(" \t\n\r"u8).ToArray();
        JsonTapeReader.Read(_source).Keep(out _entries, out _count, out _members, out _decoded);
    }

    /// <summary>The text of the value.</summary>
    public ReadOnlySpan<byte> Source => _source;

    /// <summary>Whether an instance is equal to the value.</summary>
    public bool IsEqual(ReadOnlySpan<byte> instance)
    {
        instance = instance.Trim(" \t\n\r"u8);
        if (JsonEquality.AreEqualAtFirstSight(_source, instance) is { } seen) return seen;
        var tape = JsonTapeReader.Read(instance);
        bool equal = JsonTape.Compare(new JsonTape(_source, _entries, _count, _members, _decoded), 0, tape, 0) == 0;
        tape.Dispose();
        return equal;
    }
}
