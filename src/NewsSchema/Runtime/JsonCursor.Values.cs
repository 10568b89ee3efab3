using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool ReadBoolean(TypeRule rule)
    {
        var next = Peek();
        if (next is not ((byte)'t' or (byte)'f'))
        {
            Mismatch(rule, JsonTypes.Boolean);
            return false;
        }

        return next == 't' ? ScanLiteral("true"u8) : !ScanLiteral("false"u8) && _failed;
    }

    /// <summary>Consumes <c>null</c> when it is next; otherwise consumes nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNull() => Peek() == 'n' && ScanLiteral("null"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ScanLiteral(ReadOnlySpan<byte> literal)
    {
        var position = _position;
        // The last four bytes of "true", "alse" or "null" are compared as one word.
        var last = position + literal.Length - sizeof(uint);
        if (last <= _json.Length - sizeof(uint) && _json[position] == literal[0]
            && BinaryPrimitives.ReadUInt32LittleEndian(_json[last..]) == BinaryPrimitives.ReadUInt32LittleEndian(literal[^sizeof(uint)..]))
        {
            _position = position + literal.Length;
            return true;
        }

        return NoLiteral();
    }

    private bool NoLiteral()
    {
        Malformed("expected a JSON value: an object, an array, a string in double quotation marks, a number, true, false or null");
        return false;
    }

    /// <summary>Passes over a value of any type and checks its grammar.</summary>
    public void SkipValue()
    {
        switch (Peek())
        {
            case (byte)'{':
                SkipObject();
                break;
            case (byte)'[':
                SkipArray();
                break;
            case (byte)'"':
                ScanString(out _, out _, out _);
                break;
            case (byte)'t':
                ScanLiteral("true"u8);
                break;
            case (byte)'f':
                ScanLiteral("false"u8);
                break;
            case (byte)'n':
                ScanLiteral("null"u8);
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                ScanNumber();
                break;
            default:
                Malformed(_position == _json.Length
                    ? "expected a JSON value before the end of the document"
                    : "expected a JSON value: an object, an array, a string in double quotation marks, a number, true, false or null");
                break;
        }
    }

    private void SkipObject()
    {
        if (!Descend())
            return;
        _fresh = true;
        while (NextMember())
            SkipValue();
    }

    private void SkipArray()
    {
        if (!Descend())
            return;
        _fresh = true;
        for (var index = 0; NextItem(index); index++)
            SkipValue();
    }

    /// <summary>The type of the next value, without consuming it; None when no value begins here. Whether a number is an integer is left open.</summary>
    internal JsonTypes PeekType() => TypeOf(Peek());

    /// <summary>The type of a value that begins with a byte.</summary>
    private static JsonTypes TypeOf(byte first) => first switch
    {
        (byte)'{' => JsonTypes.Object,
        (byte)'[' => JsonTypes.Array,
        (byte)'"' => JsonTypes.String,
        (byte)'t' or (byte)'f' => JsonTypes.Boolean,
        (byte)'n' => JsonTypes.Null,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonTypes.Integer | JsonTypes.Number,
        _ => JsonTypes.None,
    };

    /// <summary>The next value is of another type than the rule wants: reports that and passes over it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Mismatch(Rule rule, JsonTypes expected)
    {
        var offset = _position;
        if (PeekType() != JsonTypes.None)
            Fail(offset, rule, "type", TMode.Collects ? Messages.WrongType(rule.Types ?? expected, DescribeNext()) : string.Empty);
        SkipValue();
    }

    private string DescribeNext()
    {
        var fork = Fork();
        var type = PeekType();
        fork.SkipValue();
        if (fork.Stopped)
            return Messages.Name(type);
        var text = _json[_position..fork.Position];
        return type switch
        {
            JsonTypes.Object or JsonTypes.Array => Messages.Name(type),
            JsonTypes.String => "the string " + Messages.Quote(JsonStrings.Decode(text[1..^1])),
            JsonTypes.Boolean or JsonTypes.Null => Messages.Shorten(text),
            _ => "the number " + Messages.Shorten(text),
        };
    }
}
