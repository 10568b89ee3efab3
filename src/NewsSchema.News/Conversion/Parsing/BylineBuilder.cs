using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Puts the parts of a byline together: which is a name, which belongs to the name before it.</summary>
internal sealed class BylineBuilder(Passage line)
{
    private readonly string _text = line.Text;
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
        if (!_text.AsSpan(part.Range.Start, part.Range.Length).Contains('@'))
        {
            AddPiece(part.Range, part);
            return;
        }

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
        var words = WithoutButtons(line.Slice(piece));
        piece = words.Range;
        var kinds = words.Kinds;
        if (part.Joint == BylineJoint.Place && _authors.Count > 0)
            return;
        if (part.Joint == BylineJoint.For && _authors.Count > 0)
            _authors[^1] = _authors[^1] with { Affiliation = piece };
        else if ((kinds & TermKinds.NameSuffix) != 0 && _authors.Count > 0 && part.Joint == BylineJoint.Comma)
            _authors[^1] = _authors[^1] with { Name = new TextRange(_authors[^1].Name.Start, piece.End) };
        else if (FindTrailingAgency(words) is { } agency)
        {
            _authors.Add(new LaidOutAuthor(Ranges.Trim(_text, piece.Start, agency)) { Role = part.Label });
            AddOrganization(Ranges.Trim(_text, agency, piece.End), part.Joint);
        }
        else if (part.Joint == BylineJoint.Label && FindOutlet(words) is { } outlet)
        {
            _authors.Add(new LaidOutAuthor(Ranges.Trim(_text, piece.Start, outlet)) { Role = part.Label });
            AddOrganization(Ranges.Trim(_text, outlet, piece.End), part.Joint);
        }
        else if (IsOrganization(words, kinds))
            AddOrganization(piece, part.Joint);
        else if (FindRole(words) is { } role)
            AddRole(piece, role);
        else if (IsName(words, part.Joint))
            _authors.Add(new LaidOutAuthor(piece) { Role = part.Label });
        else if ((kinds & (TermKinds.Interface | TermKinds.Weekday | TermKinds.Month)) == 0 && !IsTurn(words.Span))
            _hasUnread = true;
    }

    /// <summary>Without "Follow" and other buttons behind the names.</summary>
    private static Passage WithoutButtons(Passage piece)
    {
        var space = piece.Text.LastIndexOf(' ', piece.End - 1, piece.Length);
        return space > piece.Start && (piece.Slice(space + 1, piece.End).Kinds & TermKinds.Share) != 0
            ? piece.Slice(Ranges.TrimSeparators(piece.Text, piece.Start, space))
            : piece;
    }

    /// <summary>Where an agency's name begins behind a person's, as in "Lena Voss Associated Press"; null when there is none.</summary>
    private static int? FindTrailingAgency(Passage piece)
    {
        var words = piece.Words;
        for (var i = 2; i < words.Length; i++)
        {
            if (!words[i].StartsUpper || words[i].PhraseWords == 0)
                continue;
            var (count, kinds) = piece.PhraseAt(i);
            if ((kinds & TermKinds.Agency) != 0 && words[i + count - 1].End == piece.End && NameShape.IsName(Before(piece, words[i].Start)))
                return words[i].Start;
        }

        return null;
    }

    /// <summary>Live pages say whose turn it is: "Rosa Lind (now) and Jun Abe (earlier)".</summary>
    private static bool IsTurn(ReadOnlySpan<char> span) => span is "now" or "earlier";

    /// <summary>Where the outlet begins in "Rosa Lind Tide News", four words that end as an organisation's name does; null when it does not look so.</summary>
    private static int? FindOutlet(Passage piece)
    {
        var words = piece.Words;
        return words.Length == 4 && (words[3].Kinds & TermKinds.Organization) != 0 && NameShape.IsName(Before(piece, words[2].Start)) ? words[2].Start : null;
    }

    /// <summary>The piece before a position, without the space at its end.</summary>
    private static Passage Before(Passage piece, int position) =>
        piece.Slice(piece.Start, piece.Start + piece.Text.AsSpan(piece.Start, position - piece.Start).TrimEnd().Length);

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
        if (_authors.Count == 0 && roleStart > piece.Start)
        {
            _authors.Add(new LaidOutAuthor(Ranges.Trim(_text, piece.Start, roleStart)) { Role = Ranges.Trim(_text, roleStart, piece.End) });
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
    private static int? FindRole(Passage piece)
    {
        var words = piece.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].PhraseWords > 0 && (piece.PhraseAt(i).Kinds & TermKinds.RoleNoun) != 0)
                return i >= 2 && NameShape.IsName(Before(piece, words[2].Start)) ? words[2].Start : piece.Start;
        }

        return null;
    }

    private bool IsName(Passage piece, BylineJoint joint)
    {
        if (joint is BylineJoint.Label or BylineJoint.And || (_hasLabel && joint == BylineJoint.Comma))
            return NameShape.MayBeName(piece);
        return NameShape.IsName(piece) || (joint == BylineJoint.Start && NameShape.MayBeName(piece) && piece.Span.Contains(' '));
    }

    private static bool IsOrganization(Passage piece, TermKinds kinds)
    {
        if ((kinds & (TermKinds.Agency | TermKinds.Organization)) != 0)
            return true;
        var words = piece.Words;
        var last = TermKinds.None;
        var count = 0;
        for (var i = 0; i < words.Length; count++)
        {
            var phrase = piece.PhraseAt(i);
            last = phrase.Kinds;
            if ((last & TermKinds.RoleNoun) != 0 || count == 6)
                return false;
            i += Math.Max(1, phrase.Words);
        }

        return count > 0 && char.IsUpper(piece.Text[piece.Start]) && (last & (TermKinds.Organization | TermKinds.Agency)) != 0;
    }

    /// <summary>Takes e-mail addresses and handles out of a part and gives them to the author before.</summary>
    private List<TextRange> WithoutAddresses(TextRange range)
    {
        var pieces = new List<TextRange>();
        var start = range.Start;
        for (var at = range.Start; at < range.End;)
        {
            var end = at;
            while (end < range.End && !char.IsWhiteSpace(_text[end]))
                end++;
            if (_text.AsSpan(at, end - at).Contains('@'))
            {
                Flush(start, at);
                AddAddress(Ranges.TrimSeparators(_text, at, end));
                start = end;
            }

            at = end + 1;
        }

        Flush(start, range.End);
        return pieces;

        void Flush(int from, int to)
        {
            var piece = Ranges.TrimSeparators(_text, from, Math.Max(from, to));
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
        _authors[^1] = _text[address.Start] == '@' ? _authors[^1] with { Handle = address } : _authors[^1] with { Email = address };
    }
}
