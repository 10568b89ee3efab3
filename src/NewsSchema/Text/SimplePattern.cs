using System.Buffers;
using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Text;

/// <summary>
/// The patterns that schemas use most: a literal with or without anchors (<c>^x-</c>, <c>\.json$</c>) and a single run of ASCII characters between
/// anchors (<c>^[a-z0-9]{1,8}$</c>), or of all but a few characters (<c>^.+$</c>). They are answered with vectorised searches.
/// </summary>
sealed class SimplePattern
{
    readonly bool _fromStart;
    readonly bool _toEnd;
    readonly byte[]? _literal;
    readonly SearchValues<byte>? _run;
    readonly SearchValues<byte>? _excluded;
    readonly int _min;
    readonly int _max;

    SimplePattern(bool fromStart, bool toEnd, byte[] literal)
    {
        _fromStart = fromStart;
        _toEnd = toEnd;
        _literal = literal;
    }

    SimplePattern(SearchValues<byte> run, int min, int max)
    {
        _run = run;
        _min = min;
        _max = max;
    }

    SimplePattern(SearchValues<byte> excluded, int min)
    {
        _excluded = excluded;
        _min = min;
    }

    /// <summary>Whether there are texts that it cannot decide on.</summary>
    public bool MayNotKnow => _excluded is not null;

    /// <summary>The quick form of a pattern, or null when it has none.</summary>
    public static SimplePattern? TryCreate(RegexTree tree)
    {
        IReadOnlyList<RegexNode> items = tree.Root is RegexSequence sequence ? sequence.Items : [tree.Root];
        bool fromStart = items.Count > 0 && items[0] is RegexAnchor { Kind: RegexAnchorKind.Start };
        bool toEnd = items.Count > (fromStart ? 1 : 0) && items[^1] is RegexAnchor { Kind: RegexAnchorKind.End };
        var inner = items.Skip(fromStart ? 1 : 0).SkipLast(toEnd ? 1 : 0).ToList();
        if (fromStart && toEnd && inner is [RegexRepeat { Body: RegexSet { IgnoreCase: false } set } repeat])
        {
            if (AsciiMembers(set.Members) is { } members) return new SimplePattern(SearchValues.Create(members), repeat.Min, repeat.Max);
            if (repeat is { Min: <= 1, Max: RegexRepeat.Unbounded } && FirstBytes(set.Members.Complement()) is { } excluded)
                return new SimplePattern(SearchValues.Create(excluded), repeat.Min);
        }

        var literal = new StringBuilder();
        foreach (var item in inner)
        {
            if (item is not RegexSet { IgnoreCase: false } single || Single(single.Members) is not { } rune) return null;
            literal.Append(rune.ToString());
        }

        return new SimplePattern(fromStart, toEnd, Encoding.UTF8.GetBytes(literal.ToString()));
    }

    /// <summary>Whether the pattern is found; null when this form cannot tell.</summary>
    public bool? IsMatch(ReadOnlySpan<byte> utf8)
    {
        if (_excluded is not null)
        {
            int stop = utf8.IndexOfAny(_excluded);
            // The first byte of a character that is excluded may begin others, too.
            return stop < 0 ? utf8.Length >= _min : utf8[stop] < 0x80 ? false : null;
        }

        if (_run is not null) return utf8.Length >= _min && utf8.Length <= _max && !utf8.ContainsAnyExcept(_run);
        return (_fromStart, _toEnd) switch
        {
            (true, true) => utf8.SequenceEqual(_literal),
            (true, false) => utf8.StartsWith(_literal),
            (false, true) => utf8.EndsWith(_literal),
            _ => utf8.IndexOf(_literal) >= 0,
        };
    }

    /// <summary>The first bytes of a few characters in UTF-8, or null when they are more.</summary>
    static byte[]? FirstBytes(CodePointSet set)
    {
        const int MostBeyondAscii = 16;
        var bytes = new List<byte>();
        int beyond = 0;
        for (int i = 0; i < set.BorderCount; i += 2)
        {
            for (int member = set.BorderAt(i); member < set.BorderAt(i + 1); member++)
            {
                if (member >= 0x80 && ++beyond > MostBeyondAscii) return null;
                byte first = FirstByte(member);
                if (!bytes.Contains(first)) bytes.Add(first);
            }
        }

        return bytes.ToArray();
    }

    static byte FirstByte(int codePoint)
    {
        // An unpaired surrogate is in no valid UTF-8; it begins with this byte like its neighbours.
        if (!Rune.IsValid(codePoint)) return 0xED;
        Span<byte> bytes = stackalloc byte[4];
        new Rune(codePoint).EncodeToUtf8(bytes);
        return bytes[0];
    }

    static byte[]? AsciiMembers(CodePointSet set)
    {
        var members = new List<byte>();
        for (int i = 0; i < set.BorderCount; i += 2)
        {
            int end = set.BorderAt(i + 1);
            if (end > 0x80) return null;
            for (int member = set.BorderAt(i); member < end; member++) members.Add((byte)member);
        }

        return members.ToArray();
    }

    static Rune? Single(CodePointSet set) =>
        set.RangeCount == 1 && set.BorderAt(1) == set.First + 1 && Rune.IsValid(set.First) ? new Rune(set.First) : null;
}
