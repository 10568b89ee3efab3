namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads an array of a generated type.</summary>
    /// <returns>The list when values are built, otherwise null.</returns>
    public ValueList<T>? ReadList<T, TReader>(ArrayRule rule)
        where T : class
        where TReader : struct, IValueReader<T>
    {
        var list = default(ListBuilder<T>);
        var count = 0;
        var start = _position;
        if (!BeginArray(rule))
            return null;
        for (; NextItem(count); count++)
        {
            var item = TReader.Read(ref this);
            if (TMode.Builds && item is not null)
                list.Add(item);
        }

        EndArray(start, count, rule);
        return TMode.Builds ? list.ToList() : null;
    }

    /// <summary>Reads an array of strings.</summary>
    /// <returns>The list when values are built, otherwise null.</returns>
    public ValueList<string>? ReadStrings(ArrayRule rule, StringRule items)
    {
        var list = default(ListBuilder<string>);
        var count = 0;
        var start = _position;
        if (!BeginArray(rule))
            return null;
        for (; NextItem(count); count++)
        {
            var item = ReadString(items);
            if (TMode.Builds && item is not null)
                list.Add(item);
        }

        EndArray(start, count, rule);
        return TMode.Builds ? list.ToList() : null;
    }

    /// <summary>Reads a value of any type.</summary>
    /// <returns>The value when values are built, otherwise null.</returns>
    public JsonValue? ReadAny()
    {
        Peek();
        var start = _position;
        SkipValue();
        return TMode.Builds && !_failed ? JsonValue.FromChecked(_json[start.._position]) : null;
    }

    /// <summary>The place of the next value, to be given to <see cref="EndArray"/> after it has been read.</summary>
    public readonly int Mark => _position;

    /// <summary>Whether values are built and nothing has failed.</summary>
    public readonly bool Builds => TMode.Builds && !_failed;

    /// <summary>Enters the array at the cursor, which is known to be one.</summary>
    internal void BeginItems()
    {
        Peek();
        if (Descend())
            _fresh = true;
    }

    /// <summary>Notes where each item of the array at the cursor begins and ends.</summary>
    internal void FindItems(Span<(int Start, int End)> places)
    {
        BeginItems();
        for (var index = 0; NextItem(index); index++)
        {
            Peek();
            var start = _position;
            SkipValue();
            places[index] = (start, _position);
        }
    }
}
