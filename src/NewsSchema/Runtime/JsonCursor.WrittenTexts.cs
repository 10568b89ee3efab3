namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads a string of the format <c>date-time</c>, and keeps its text where .NET writes another.</summary>
    public DateTimeOffset? ReadDateTimeOffset(StringRule rule, ref WrittenText written)
    {
        Peek();
        var start = _position;
        var value = ReadDateTimeOffset(rule);
        if (value is { } time)
            Keep(JsonWriting.Text(time), start, ref written);
        return value;
    }

    /// <summary>Reads a string of the format <c>uuid</c>, and keeps its text where .NET writes another.</summary>
    public Guid? ReadGuid(StringRule rule, ref WrittenText written)
    {
        Peek();
        var start = _position;
        var value = ReadGuid(rule);
        if (value is { } id)
            Keep(JsonWriting.Text(id), start, ref written);
        return value;
    }

    private readonly void Keep(string standard, int start, ref WrittenText written)
    {
        var text = JsonStrings.Decode(_json[(start + 1)..(_position - 1)]);
        if (text != standard)
            written = new WrittenText(standard, text);
    }
}
