using System.Globalization;
using System.Text;

namespace NewsSchema.Schemas;

/// <summary>The scalars of JSON text: strings, numbers, literals, white space. The first failure is kept in <see cref="Message"/>.</summary>
internal sealed class JsonTokens(string text)
{
    private StringBuilder? _unescaped;

    internal int Position { get; set; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    internal string? Message { get; private set; }

    internal int Offset { get; private set; }

    internal bool AtEnd => Position >= text.Length;

    /// <summary>The next character, or NUL at the end; a NUL in the text is no JSON either.</summary>
    internal char Peek() => Position < text.Length ? text[Position] : '\0';

    /// <summary>Notes a failure at the current position. Always null, to be returned.</summary>
    internal JsonNode? Fail(string message)
    {
        if (Message is null)
        {
            Message = message;
            Offset = Math.Min(Position, text.Length);
        }

        return null;
    }

    internal void SkipWhiteSpace()
    {
        while (Position < text.Length && text[Position] is ' ' or '\n' or '\r' or '\t')
        {
            Position++;
        }
    }

    /// <summary>The next character for a message.</summary>
    internal string Describe()
    {
        if (AtEnd)
        {
            return "the end of the document";
        }

        char c = text[Position];
        return c == '/' ? "'/' (comments are no JSON)"
            : c < ' ' || char.IsSurrogate(c) || char.IsControl(c) ? "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)
            : $"'{c}'";
    }

    internal JsonNode? ReadScalar(string wanted)
    {
        int start = Position;
        char c = Peek();
        if (c == '"')
        {
            return ReadString() is string value ? new JsonString(new TextSpan(start, Position - start), value) : null;
        }

        if (c is '-' or (>= '0' and <= '9'))
        {
            return ReadNumber() ? new JsonNumber(new TextSpan(start, Position - start), text.Substring(start, Position - start)) : null;
        }

        return ReadLiteral("true", JsonKind.True) ?? ReadLiteral("false", JsonKind.False) ?? ReadLiteral("null", JsonKind.Null)
            ?? Fail($"expected {wanted}, but found {Describe()}");
    }

    /// <summary>Reads a string from its opening quotation mark; null after a failure.</summary>
    internal string? ReadString()
    {
        int start = ++Position;
        _unescaped?.Clear();
        int copied = start;
        while (Position < text.Length)
        {
            char c = text[Position];
            if (c == '"')
            {
                string value = copied == start
                    ? text.Substring(start, Position - start)
                    : _unescaped!.Append(text, copied, Position - copied).ToString();
                Position++;
                return value;
            }

            if (c < ' ')
            {
                Fail($"a string must not hold {Describe()} unescaped");
                return null;
            }

            Position++;
            if (c == '\\')
            {
                (_unescaped ??= new StringBuilder()).Append(text, copied, Position - 1 - copied);
                if (!ReadEscape(_unescaped))
                {
                    return null;
                }

                copied = Position;
            }
        }

        Fail("expected '\"' at the end of the string, but found the end of the document");
        return null;
    }

    private bool ReadEscape(StringBuilder unescaped)
    {
        char c = Peek();
        char meant = c switch { '"' or '\\' or '/' => c, 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
        if (meant != '\0')
        {
            unescaped.Append(meant);
            Position++;
            return true;
        }

        if (c != 'u')
        {
            Fail($"expected one of \" \\ / b f n r t u after the backslash, but found {Describe()}");
            return false;
        }

        int code = 0;
        for (int i = 0; i < 4; i++)
        {
            Position++;
            int digit = HexDigit(Peek());
            if (digit < 0)
            {
                Fail($"expected four hexadecimal digits after \\u, but found {Describe()}");
                return false;
            }

            code = (code * 16) + digit;
        }

        Position++;
        unescaped.Append((char)code);
        return true;
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private bool ReadNumber()
    {
        if (Peek() == '-')
        {
            Position++;
        }

        if (Peek() == '0')
        {
            Position++;
            if (Peek() is >= '0' and <= '9')
            {
                Fail("a number must not begin with a zero that more digits follow");
                return false;
            }
        }
        else if (!ReadDigits("a digit"))
        {
            return false;
        }

        if (Peek() == '.')
        {
            Position++;
            if (!ReadDigits("a digit after the decimal point"))
            {
                return false;
            }
        }

        if (Peek() is 'e' or 'E')
        {
            Position++;
            if (Peek() is '+' or '-')
            {
                Position++;
            }

            return ReadDigits("a digit in the exponent");
        }

        return true;
    }

    private bool ReadDigits(string wanted)
    {
        if (Peek() is not (>= '0' and <= '9'))
        {
            Fail($"expected {wanted}, but found {Describe()}");
            return false;
        }

        while (Peek() is >= '0' and <= '9')
        {
            Position++;
        }

        return true;
    }

    private JsonLiteral? ReadLiteral(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(text, Position, word, 0, word.Length) != 0)
        {
            return null;
        }

        Position += word.Length;
        return new JsonLiteral(new TextSpan(Position - word.Length, word.Length), kind);
    }
}
