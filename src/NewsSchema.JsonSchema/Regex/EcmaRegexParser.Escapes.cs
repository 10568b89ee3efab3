namespace NewsSchema.Schemas;

/// <content>Character classes and escapes.</content>
sealed partial class EcmaRegexParser
{
    RegexSet ParseClass()
    {
        int start = _at++;
        bool negated = Take('^');
        if (Current == ']') Differs(start, "'[]' and '[^]' are complete classes in ECMA-262; .NET takes the ']' as a member.");
        var sets = new List<CodePointSet>();
        while (!Take(']'))
        {
            if (AtEnd) throw Error("The character class is not closed by ']'.", start);
            if (sets.Count > 0 && Current == '-' && Peek(1) == '[') DiffersBySubtraction();
            int offset = _at;
            var (first, isClass) = ParseClassAtom();
            if (Current != '-' || Peek(1) == ']' || _at + 1 >= pattern.Length)
            {
                sets.Add(first);
                continue;
            }

            if (Peek(1) == '[') DiffersBySubtraction();
            _at++;
            var (last, endsInClass) = ParseClassAtom();
            if (isClass || endsInClass) throw Error("A range needs single characters at its ends; a literal '-' next to a class has to be escaped.", offset);
            if (first.First > last.First) throw Error("The ends of the range are out of order.", offset);
            sets.Add(CodePointSet.Of(first.First, last.First));
        }

        return new RegexSet(CodePointSet.UnionOf(sets), negated, IgnoreCase);
    }

    void DiffersBySubtraction() => Differs(_at, "'-[' begins a class that is taken away in .NET; in ECMA-262 both are members or ends of a range.");

    (CodePointSet Set, bool IsClass) ParseClassAtom()
    {
        int start = _at;
        if (!Take('\\')) return (CodePointSet.Of(TakeCodePoint()), false);
        if (ParseClassEscape(start) is { } set) return (set, true);
        int codePoint = Take('b') ? '\b' : Take('-') ? '-' : ParseCharacterEscape(start);
        return (CodePointSet.Of(codePoint), false);
    }

    RegexNode ParseAtomEscape()
    {
        int start = _at++;
        if (Current is >= '1' and <= '9') return AddReference(name: null, ParseNumber()!.Value, start);
        if (Current == 'k')
        {
            _at++;
            return Current == '<' ? AddReference(ParseGroupName(), number: 0, start) : throw Error("'\\k' has to be followed by '<name>'.", start);
        }

        return ParseClassEscape(start) is { } set ? new RegexSet(set, ignoreCase: IgnoreCase) : Literal(ParseCharacterEscape(start));
    }

    /// <summary>A set by name; null, with nothing taken, when the escape is none.</summary>
    CodePointSet? ParseClassEscape(int start)
    {
        switch (Current)
        {
            case 'd' or 'D':
                Differs(start, "'\\d' matches ASCII digits in ECMA-262, all Unicode digits in .NET.");
                return pattern[_at++] == 'd' ? EcmaProperties.Digits : EcmaProperties.Digits.Complement();
            case 'w' or 'W':
                Differs(start, "'\\w' matches ASCII letters, digits and '_' in ECMA-262, all Unicode letters in .NET.");
                return pattern[_at++] == 'w' ? EcmaProperties.Word : EcmaProperties.Word.Complement();
            case 's' or 'S':
                Differs(start, "'\\s' matches U+FEFF and not U+0085 in ECMA-262; in .NET it is the other way round.");
                return pattern[_at++] == 's' ? EcmaProperties.Space : EcmaProperties.Space.Complement();
            case 'p' or 'P':
                Differs(start, "'\\p{…}' covers all of Unicode, scripts and binary properties in ECMA-262; in .NET categories and blocks up to U+FFFF.");
                return pattern[_at++] == 'p' ? ParseProperty(start) : ParseProperty(start).Complement();
            default:
                return null;
        }
    }

    CodePointSet ParseProperty(int start)
    {
        int open = _at;
        int close = pattern.IndexOf('}', open);
        if (!Take('{') || close < 0) throw Error("'\\p' has to be followed by a property in braces.", start);
        string text = pattern.Substring(_at, close - _at);
        _at = close + 1;
        int equals = text.IndexOf('=');
        var set = equals < 0 ? EcmaProperties.Find(text, null) : EcmaProperties.Find(text.Substring(0, equals), text.Substring(equals + 1));
        _propertyRanges += set?.RangeCount ?? 0;
        if (_propertyRanges > MaxPropertyRanges) throw Error($"The properties that the pattern names have more than {MaxPropertyRanges} ranges altogether.", start);
        return set ?? throw Error($"ECMA-262 knows no Unicode property '{text}'.", start);
    }

    int ParseCharacterEscape(int start)
    {
        if (AtEnd) throw Error("The pattern ends in a backslash.", start);
        char escape = pattern[_at++];
        switch (escape)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'v': return '\v';
            case 'f': return '\f';
            case 'r': return '\r';
            case '0' when Current is not (>= '0' and <= '9'): return '\0';
            case 'c' when Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'): return pattern[_at++] % 32;
            case 'x': return ParseHex(2) ?? throw Error("'\\x' needs two hexadecimal digits.", start);
            case 'u': return ParseUnicodeEscape(start);
            case '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/': return escape;
            default: throw Error($"ECMA-262 knows no escape '\\{escape}' here.", start);
        }
    }

    /// <summary>What follows <c>\u</c>: four digits, two such escapes that form a surrogate pair, or a code point in braces.</summary>
    int ParseUnicodeEscape(int start)
    {
        if (Take('{'))
        {
            Differs(start, "'\\u{…}' is not known to .NET.");
            int codePoint = 0, digits = 0;
            while (Current != '}')
            {
                codePoint = (codePoint * 16) + (ParseHex(1) ?? throw Error("'\\u{' needs hexadecimal digits and '}'.", start));
                if (codePoint > CodePointSet.MaxCodePoint) throw Error("There is no code point beyond 10FFFF.", start);
                digits++;
            }

            _at++;
            return digits > 0 ? codePoint : throw Error("'\\u{}' names no code point.", start);
        }

        int unit = ParseHex(4) ?? throw Error("'\\u' needs four hexadecimal digits or a code point in braces.", start);
        if (!char.IsHighSurrogate((char)unit) || Current != '\\' || Peek(1) != 'u') return unit;
        int before = _at;
        _at += 2;
        if (ParseHex(4) is { } low && char.IsLowSurrogate((char)low))
        {
            Differs(start, "A character beyond U+FFFF is one character in ECMA-262, two in .NET.");
            return char.ConvertToUtf32((char)unit, (char)low);
        }

        _at = before;
        return unit;
    }

    /// <summary>So many hexadecimal digits, or null with nothing taken.</summary>
    int? ParseHex(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; i++)
        {
            int digit = Peek(i) switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) return null;
            value = (value * 16) + digit;
        }

        _at += digits;
        return value;
    }
}
