using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Puts the parts of a byline together: which is a name, which belongs to the name before it.</summary>
internal sealed class BylineBuilder(string text)
{
    private readonly List<LaidOutAuthor> _authors = [];
    private TextRange? _organization;
    private bool _organizationOpen;
    private bool _hasLabel;
    private bool _hasUnread;

    /// <summary>Some part so far is neither name, role, organisation, place nor address.</summary>
    public bool HasUnread => _hasUnread;

    public void Add(BylinePart part)
    {
        _hasLabel |= part.Joint == BylineJoint.Label;
        foreach (var piece in WithoutAddresses(part.Range))
            AddPiece(piece, part);
    }

    public ParsedByline? Build(TextRange range)
    {
        if (_authors.Count == 0 && _organization is null)
            return null;
        return new ParsedByline(range, _authors, _organization) { HasLabel = _hasLabel, HasUnread = _hasUnread };
    }

    private void AddPiece(TextRange piece, BylinePart part)
    {
        piece = WithoutButtons(piece);
        var span = text.AsSpan(piece.Start, piece.Length);
        var kinds = TermTable.Shared.KindsOf(span);
        if (part.Joint == BylineJoint.Place && _authors.Count > 0)
            return;
        if (part.Joint == BylineJoint.For && _authors.Count > 0)
            _authors[^1] = _authors[^1] with { Affiliation = piece };
        else if ((kinds & TermKinds.NameSuffix) != 0 && _authors.Count > 0 && part.Joint == BylineJoint.Comma)
            _authors[^1] = _authors[^1] with { Name = new TextRange(_authors[^1].Name.Start, piece.End) };
        else if (FindTrailingAgency(span) is { } agency)
        {
            _authors.Add(new LaidOutAuthor(Ranges.Trim(text, piece.Start, piece.Start + agency)) { Role = part.Label });
            AddOrganization(Ranges.Trim(text, piece.Start + agency, piece.End), part.Joint);
        }
        else if (part.Joint == BylineJoint.Label && FindOutlet(span) is { } outlet)
        {
            _authors.Add(new LaidOutAuthor(Ranges.Trim(text, piece.Start, piece.Start + outlet)) { Role = part.Label });
            AddOrganization(Ranges.Trim(text, piece.Start + outlet, piece.End), part.Joint);
        }
        else if (IsOrganization(span, kinds))
            AddOrganization(piece, part.Joint);
        else if (FindRole(span) is { } role)
            AddRole(piece, role);
        else if (IsName(span, part.Joint))
            _authors.Add(new LaidOutAuthor(piece) { Role = part.Label });
        else if ((kinds & (TermKinds.Interface | TermKinds.Weekday | TermKinds.Month)) == 0 && !IsTurn(span))
            _hasUnread = true;
    }

    /// <summary>Without "Follow" and other buttons behind the names.</summary>
    private TextRange WithoutButtons(TextRange piece)
    {
        var space = text.LastIndexOf(' ', piece.End - 1, piece.Length);
        return space > piece.Start && (TermTable.Shared.KindsOf(text.AsSpan(space + 1, piece.End - space - 1)) & TermKinds.Share) != 0
            ? Ranges.TrimSeparators(text, piece.Start, space)
            : piece;
    }

    /// <summary>Where an agency's name begins behind a person's, as in "Lena Voss Associated Press"; null when there is none.</summary>
    private static int? FindTrailingAgency(ReadOnlySpan<char> span)
    {
        var position = 0;
        var words = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (words >= 2 && word.StartsUpper && TermTable.Shared.TryMatch(span, word, position, out var match)
                && (match.Kinds & TermKinds.Agency) != 0 && match.End == span.Length && NameShape.IsName(span[..word.Start].TrimEnd()))
                return word.Start;
            words++;
        }

        return null;
    }

    /// <summary>Live pages say whose turn it is: "Rosa Lind (now) and Jun Abe (earlier)".</summary>
    private static bool IsTurn(ReadOnlySpan<char> span) => span is "now" or "earlier";

    /// <summary>Where the outlet begins in "Rosa Lind Tide News", four words that end as an organisation's name does; null when it does not look so.</summary>
    private static int? FindOutlet(ReadOnlySpan<char> span)
    {
        var position = 0;
        var words = 0;
        var third = 0;
        var last = TermKinds.None;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            if (++words == 3)
                third = word.Start;
            last = TermTable.Shared.KindsOf(word);
        }

        return words == 4 && (last & TermKinds.Organization) != 0 && NameShape.IsName(span[..third].TrimEnd()) ? third : null;
    }

    /// <summary>Joined agencies ("Staff and agencies") are one organisation; one "with" agencies stands alone.</summary>
    private void AddOrganization(TextRange piece, BylineJoint joint)
    {
        if (_organization is not { } known)
            _organization = piece;
        else if (joint == BylineJoint.And && _organizationOpen)
            _organization = new TextRange(known.Start, piece.End);
        _organizationOpen = _authors.Count == 0;
    }

    private void AddRole(TextRange piece, int roleStart)
    {
        if (_authors.Count == 0 && roleStart > 0)
        {
            _authors.Add(new LaidOutAuthor(Ranges.Trim(text, piece.Start, piece.Start + roleStart)) { Role = Ranges.Trim(text, piece.Start + roleStart, piece.End) });
            return;
        }

        if (_authors.Count == 0)
        {
            _hasUnread = true;
            return;
        }

        _authors[^1] = _authors[^1] with { Role = _authors[^1].Role ?? piece };
    }

    /// <summary>
    /// Where the words about a job begin; null when there is no job noun. Two capitalised words before at least one more word of the job
    /// are taken for the name, as in "Houston Marsh Assistant Sports Editor".
    /// </summary>
    private static int? FindRole(ReadOnlySpan<char> span)
    {
        var position = 0;
        var words = 0;
        var third = 0;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            words++;
            if (words == 3)
                third = word.Start;
            if (TermTable.Shared.TryMatch(span, word, position, out var match) && (match.Kinds & TermKinds.RoleNoun) != 0)
                return words >= 3 && NameShape.IsName(span[..third].TrimEnd()) ? third : 0;
        }

        return null;
    }

    private bool IsName(ReadOnlySpan<char> span, BylineJoint joint)
    {
        if (joint is BylineJoint.Label or BylineJoint.And || (_hasLabel && joint == BylineJoint.Comma))
            return NameShape.MayBeName(span);
        return NameShape.IsName(span) || (joint == BylineJoint.Start && NameShape.MayBeName(span) && span.Contains(' '));
    }

    private static bool IsOrganization(ReadOnlySpan<char> span, TermKinds kinds)
    {
        if ((kinds & (TermKinds.Agency | TermKinds.Organization)) != 0)
            return true;
        var position = 0;
        var last = TermKinds.None;
        var words = 0;
        var role = false;
        while (WordScanner.TryRead(span, ref position, out var word))
        {
            last = TermTable.Shared.TryMatch(span, word, position, out var match) ? match.Kinds : TermKinds.None;
            if (match.Words > 1)
                position = match.End;
            role |= (last & TermKinds.RoleNoun) != 0;
            words++;
        }

        return words is > 0 and <= 6 && !role && char.IsUpper(span[0]) && (last & (TermKinds.Organization | TermKinds.Agency)) != 0;
    }

    /// <summary>Takes e-mail addresses and handles out of a part and gives them to the author before.</summary>
    private List<TextRange> WithoutAddresses(TextRange range)
    {
        if (!text.AsSpan(range.Start, range.Length).Contains('@'))
            return [range];
        var pieces = new List<TextRange>();
        var start = range.Start;
        for (var at = range.Start; at < range.End;)
        {
            var end = at;
            while (end < range.End && !char.IsWhiteSpace(text[end]))
                end++;
            if (text.AsSpan(at, end - at).Contains('@'))
            {
                Flush(start, at);
                AddAddress(Ranges.TrimSeparators(text, at, end));
                start = end;
            }

            at = end + 1;
        }

        Flush(start, range.End);
        return pieces;

        void Flush(int from, int to)
        {
            var piece = Ranges.TrimSeparators(text, from, Math.Max(from, to));
            if (piece.IsEmpty)
                return;

            // The address that follows belongs to this name, so the name is read now.
            AddPiece(piece, new BylinePart(piece, _authors.Count == 0 && !_hasLabel ? BylineJoint.Start : BylineJoint.Label, null));
        }
    }

    private void AddAddress(TextRange address)
    {
        if (_authors.Count == 0 || address.IsEmpty)
            return;
        _authors[^1] = text[address.Start] == '@' ? _authors[^1] with { Handle = address } : _authors[^1] with { Email = address };
    }
}
