namespace NewsSchema.Schemas;

/// <summary>
/// The parser behind <see cref="JsonText"/>. It keeps its own stack, so depth costs heap and not the thread's stack.
/// After a failure <see cref="Message"/> and <see cref="Offset"/> say what was expected where.
/// </summary>
internal sealed class JsonParser(string text, int maxDepth)
{
    private readonly JsonTokens _tokens = new(text);
    private readonly Stack<Container> _open = new();

    internal string Message => _tokens.Message ?? "";

    internal int Offset => _tokens.Offset;

    internal JsonNode? Parse()
    {
        _tokens.SkipWhiteSpace();
        while (true)
        {
            JsonNode? value;
            char c = _tokens.Peek();
            if (c is '{' or '[')
            {
                if (_open.Count == maxDepth)
                {
                    return _tokens.Fail($"arrays and objects nest deeper than {maxDepth}");
                }

                Container container = new(c == '{', _tokens.Position++);
                _tokens.SkipWhiteSpace();
                if (_tokens.Peek() != container.End)
                {
                    _open.Push(container);
                    if (container.IsObject && !ReadName(container))
                    {
                        return null;
                    }

                    continue;
                }

                _tokens.Position++;
                value = container.Close(_tokens.Position);
            }
            else
            {
                value = _tokens.ReadScalar(Where());
            }

            JsonNode? document = value is null ? null : CloseAfter(value);
            if (document is not null || _tokens.Message is not null)
            {
                return document;
            }
        }
    }

    /// <summary>Adds a finished value to what encloses it, closing all that ends there. Returns the document once it is complete, else null.</summary>
    private JsonNode? CloseAfter(JsonNode value)
    {
        while (true)
        {
            _tokens.SkipWhiteSpace();
            if (_open.Count == 0)
            {
                return _tokens.AtEnd ? value : _tokens.Fail($"expected the end of the document, but found {_tokens.Describe()}");
            }

            Container container = _open.Peek();
            container.Add(value);
            char c = _tokens.Peek();
            if (c == ',')
            {
                _tokens.Position++;
                _tokens.SkipWhiteSpace();
                if (container.IsObject)
                {
                    ReadName(container);
                }

                return null;
            }

            if (c != container.End)
            {
                string place = container.IsObject ? $"the value of '{container.Name}'" : $"item {container.Count - 1} of the array";
                return _tokens.Fail($"expected ',' or '{container.End}' after {place}, but found {_tokens.Describe()}");
            }

            _tokens.Position++;
            value = _open.Pop().Close(_tokens.Position);
        }
    }

    private bool ReadName(Container container)
    {
        int start = _tokens.Position;
        if (_tokens.Peek() != '"')
        {
            _tokens.Fail($"expected a member name in quotation marks, but found {_tokens.Describe()}");
            return false;
        }

        if (_tokens.ReadString() is not string name)
        {
            return false;
        }

        container.Name = name;
        container.NameSpan = new TextSpan(start, _tokens.Position - start);
        _tokens.SkipWhiteSpace();
        if (_tokens.Peek() != ':')
        {
            _tokens.Fail($"expected ':' after the member name '{name}', but found {_tokens.Describe()}");
            return false;
        }

        _tokens.Position++;
        _tokens.SkipWhiteSpace();
        return true;
    }

    private string Where() => _open.Count == 0 ? "a value"
        : _open.Peek() is { IsObject: true } container ? $"a value for '{container.Name}'"
        : $"a value for item {_open.Peek().Count} of the array";

    /// <summary>An array or object whose end has not been seen.</summary>
    private sealed class Container(bool isObject, int start)
    {
        private readonly List<JsonMember>? _members = isObject ? [] : null;
        private readonly List<JsonNode>? _items = isObject ? null : [];

        internal bool IsObject => _members is not null;

        internal char End => IsObject ? '}' : ']';

        internal int Count => _members?.Count ?? _items!.Count;

        internal string Name { get; set; } = "";

        internal TextSpan NameSpan { get; set; }

        internal void Add(JsonNode value)
        {
            _members?.Add(new JsonMember(Name, NameSpan, value));
            _items?.Add(value);
        }

        internal JsonNode Close(int end)
        {
            TextSpan span = new(start, end - start);
            return _members is not null ? new JsonObject(span, [.. _members]) : new JsonArray(span, [.. _items!]);
        }
    }
}
