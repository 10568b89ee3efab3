using NewsSchema.News.Conversion.Quotes.Drafts;
using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Scoring;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Finds who speaks in each draft, in source order: by name, through a pronoun or description, or as an unnamed person, a body or a group.</summary>
internal sealed class SpeakerResolver(QuoteText source, NameTable names, SpeakerReader reader, NounPhraseReader phrases, Weights weights)
{
    /// <summary>How many names back a description such as "the senator" is looked up; bounds the work on endless texts.</summary>
    private const int DescriptionWindow = 300;

    private readonly LentList<Token> _tokens = source.Tokens;
    private readonly Pronouns _pronouns = new(source, names, weights);
    private readonly List<ConversionDiagnostic> _diagnostics = [];
    private Entity? _last;

    /// <summary>Whether the last one who spoke by name asked something.</summary>
    private bool _asked;

    public IReadOnlyList<ConversionDiagnostic> Diagnostics => _diagnostics;

    public AttributedSpeaker? Resolve(Draft draft)
    {
        if (draft.IsResolved)
            return draft.Named;
        draft.Named = draft.Speaker is { } phrase ? ResolvePhrase(draft, phrase)
            : draft.SameSpeakerAs is { } other ? SameAs(draft, other)
            : null;
        draft.IsResolved = true;
        return draft.Named;
    }

    /// <summary>Collects titles and offices of all named people first, so that a short mention can carry them.</summary>
    public void ReadOffices()
    {
        for (var i = 0; i < names.Mentions.Count; i++)
        {
            var entity = names.EntityOf(i);
            if (entity.Kind != SpeakerKind.Person || (entity.Title is not null && entity.Affiliation is not null))
                continue;
            var office = reader.OfficeOf(names.Mentions[i], source.Sentences[names.Mentions[i].Sentence].First);
            entity.Title ??= office.Title;
            entity.Affiliation ??= office.Affiliation;
        }
    }

    private AttributedSpeaker? SameAs(Draft draft, Draft other)
    {
        var speaker = Resolve(other);
        if (other.Entity is { } entity)
            draft.Entity = _last = entity;
        return speaker;
    }

    private AttributedSpeaker ResolvePhrase(Draft draft, Phrase phrase)
    {
        var mention = reader.MentionRange(phrase);
        var head = _tokens[phrase.Head];
        if (reader.HeadName(phrase) is { } at && !Joins(phrase))
        {
            if (names.IsAmbiguous(at))
                Report("ambiguous-name", "More than one full name of the article fits this short form.", mention);
            return Named(draft, names.EntityOf(at), mention);
        }

        if (head.Is(WordClass.Relative))
            return Antecedent(phrase.Head) is { } named ? Named(draft, named, mention) : new AttributedSpeaker(SpeakerKind.Person, mention);
        if (phrase.Length == 1 && head.Is(WordClass.Subject | WordClass.Object) && head.Is(WordClass.Male | WordClass.Female))
            return FromPronoun(draft, phrase, mention);
        if (phrase.Length == 1 && head.Is(Form.It) && LastBody(phrase.First) is { } body)
            return Named(draft, body, mention);

        var (kind, office, name) = reader.Describe(phrase);
        if (kind == SpeakerKind.Group && phrase.Length == 1 && head.Is(Form.Both))
            name = PairBefore(phrase.First);
        if (kind == SpeakerKind.Unnamed && office.Title is { } title && FromDescription(phrase, title) is { } described)
            return Named(draft, described, mention);
        if (kind != SpeakerKind.Group || phrase.Length > 1)
            _last = null;
        return new AttributedSpeaker(kind, mention) { Name = name, Title = office.Title, Affiliation = office.Affiliation };
    }

    private AttributedSpeaker FromPronoun(Draft draft, Phrase phrase, TextRange mention)
    {
        // Who has just asked is not the one who replies.
        var asker = _asked && draft.Cue?.Lemma is "reply" or "answer" or "respond" or "retort" ? _last : null;
        var found = _pronouns.Resolve(phrase.Head, draft.Sentence, _last, asker);
        if (found.Entity is null)
            return new AttributedSpeaker(SpeakerKind.Person, mention);
        if (found.TwoFit)
        {
            Report("ambiguous-pronoun", "Two people fit this pronoun.", mention);
            return new AttributedSpeaker(SpeakerKind.Person, mention);
        }

        return Named(draft, found.Entity, mention);
    }

    private AttributedSpeaker Named(Draft draft, Entity entity, TextRange mention)
    {
        draft.Entity = entity;
        _asked = draft.Cue?.Lemma == "ask";
        entity.Speaks = true;
        if (entity.Kind == SpeakerKind.Person)
            _last = entity;
        return new AttributedSpeaker(entity.Kind, mention) { Name = entity.Name, Title = entity.Title, Affiliation = entity.Affiliation };
    }

    /// <summary>"Clinton and Marsh": a group, though its last word is a name.</summary>
    private bool Joins(Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (_tokens[i].Is(Form.And))
                return true;
        }

        return false;
    }

    private Entity? Antecedent(int relative)
    {
        var last = relative - 1;
        if (last >= 0 && _tokens[last].Kind == TokenKind.Comma)
            last--;
        return last >= 0 && phrases.EndingAt(last, Math.Max(0, last - 20)) is { } phrase && reader.HeadName(phrase) is { } at ? names.EntityOf(at) : null;
    }

    /// <summary>"the senator": the one named person of the article with that title.</summary>
    private Entity? FromDescription(Phrase phrase, TextRange title)
    {
        if (!_tokens[phrase.First].Is(Form.The) || phrase.End > phrase.Head + 1)
            return null;
        Entity? found = null;
        var at = names.MentionAt(phrase.First);
        var seen = 0;
        for (var i = at < 0 ? ~at - 1 : at; i >= 0 && seen < DescriptionWindow; i--, seen++)
        {
            var entity = names.EntityOf(i);
            if (entity == found || entity.Kind != SpeakerKind.Person || entity.Title is not { } known || !SameTitle(known, title))
                continue;
            if (found is not null)
                return null;
            found = entity;
        }

        return found;
    }

    private bool SameTitle(TextRange known, TextRange title)
    {
        var word = source.Text.AsSpan(title.Start, title.Length);
        var full = source.Text.AsSpan(known.Start, known.Length);
        return full.EndsWith(word, StringComparison.OrdinalIgnoreCase);
    }

    private Entity? LastBody(int token)
    {
        var at = names.MentionAt(token);
        var start = (at < 0 ? ~at : at) - 1;
        for (var i = start; i >= 0 && i > start - 8; i--)
        {
            if (names.EntityOf(i) is { Kind: SpeakerKind.Organization } entity)
                return entity;
        }

        return null;
    }

    /// <summary>"the US and NATO responses …, both": the last pair of names before.</summary>
    private TextRange? PairBefore(int token)
    {
        var at = names.MentionAt(token);
        for (var i = (at < 0 ? ~at : at) - 1; i > 0 && token - names.Mentions[i].First < 60; i--)
        {
            var (left, right) = (names.Mentions[i - 1], names.Mentions[i]);
            if (right.TitleFirst - left.End is 1 or 2 && _tokens[left.End].Is(Form.And))
                return new TextRange(_tokens[left.First].Start, names.NameRange(right).End);
        }

        return null;
    }

    private void Report(string code, string message, TextRange range) => _diagnostics.Add(new ConversionDiagnostic(code, DiagnosticSeverity.Information, message, range));
}
