using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Phrases;
using NewsSchema.News.Conversion.Quotes.Scoring;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Weighs which person he or she means among those named shortly before.</summary>
internal sealed class Pronouns(QuoteText source, NameTable names, Weights weights)
{
    private const int MentionWindow = 30;
    private const int SentenceWindow = 12;

    /// <summary>Evidence of gender that rules a person out.</summary>
    private const double ClearGender = 2;

    /// <summary>Of 1 plus the number of mentions, for the numbers that most articles have.</summary>
    private static readonly double[] Logarithms = [.. Enumerable.Range(1, 32).Select(n => Math.Log(n))];

    public readonly record struct Finding(Entity? Entity, bool TwoFit);

    /// <summary>The person meant by the pronoun at <paramref name="token"/>; <paramref name="lastSpeaker"/> is who spoke last before it, <paramref name="excluded"/> who cannot be meant.</summary>
    public Finding Resolve(int token, int sentence, Entity? lastSpeaker, Entity? excluded)
    {
        var pronoun = source.Tokens[token];
        var wanted = pronoun.Is(WordClass.Male) ? 1 : pronoun.Is(WordClass.Female) ? -1 : 0;
        var at = names.MentionAt(token);
        var start = (at < 0 ? ~at : at) - 1;
        Entity? best = null;
        double bestScore = double.NegativeInfinity, secondScore = double.NegativeInfinity;
        for (var i = start; i >= 0 && i > start - MentionWindow; i--)
        {
            ref readonly var mention = ref names.Mentions[i];
            var distance = sentence - mention.Sentence;
            if (distance > SentenceWindow)
                break;
            var entity = names.EntityOf(i);
            if (entity.Kind != SpeakerKind.Person || entity == excluded)
                continue;
            var score = Score(mention, entity, distance, sentence, wanted, lastSpeaker);
            if (entity == best)
            {
                bestScore = Math.Max(bestScore, score);
            }
            else if (score > bestScore)
            {
                (best, secondScore, bestScore) = (entity, bestScore, score);
            }
            else
            {
                secondScore = Math.Max(secondScore, score);
            }
        }

        if (best is not null && wanted != 0 && Math.Sign(best.Gender) == -wanted && Math.Abs(best.Gender) >= ClearGender)
            return default;
        return new Finding(best, best is not null && (IsJoined(best, start, wanted) || bestScore - secondScore < weights[Feature.PronounMargin]));
    }

    /// <summary>"Marsh and Reed left. He said": nothing tells the two apart but evidence of gender.</summary>
    private bool IsJoined(Entity best, int start, int wanted)
    {
        for (var i = start; i > 0 && i > start - MentionWindow; i--)
        {
            var (left, right) = (names.Mentions[i - 1], names.Mentions[i]);
            var (first, second) = (names.EntityOf(i - 1), names.EntityOf(i));
            if (first != best && second != best)
                continue;
            var other = first == best ? second : first;
            return right.TitleFirst == left.End + 1 && source.Tokens[left.End].Is(Form.And) && first != second && other.Kind == SpeakerKind.Person
                && Math.Sign(best.Gender) != wanted && Math.Sign(other.Gender) != -wanted;
        }

        return false;
    }

    private double Score(in NameMention mention, Entity entity, int distance, int sentence, int wanted, Entity? lastSpeaker)
    {
        var score = weights[Feature.PronounRecency] * distance;
        score += weights[Feature.PronounSalience] * Salience(entity.Mentions);
        if (entity.Speaks)
            score += weights[Feature.PronounSpeaker];
        if (entity == lastSpeaker)
            score += weights[Feature.PronounLastSpeaker];
        if (wanted != 0)
            score += weights[Math.Abs(entity.Gender) <= 0.5 ? Feature.PronounGenderUnknown : Math.Sign(entity.Gender) == wanted ? Feature.PronounGenderAgrees : Feature.PronounGenderClashes];
        if (distance == 0)
            score += weights[Feature.PronounSameSentence];
        if (distance == 1)
            score += weights[Feature.PronounPreviousSentence];
        if (source.Sentences[mention.Sentence].Region == source.Sentences[sentence].Region)
            score += weights[Feature.PronounSameParagraph];
        if (entity.NameWords == 1 && entity.Title is null)
            score += weights[Feature.PronounBareName];
        if (mention.Words > 1)
            score += weights[Feature.PronounFullName];
        var next = mention.End;
        if (source.Tokens[mention.End - 1].IsPossessive)
            score += weights[Feature.PronounPossessive];
        else if (next < source.Sentences[mention.Sentence].End && (WordTests.IsFinite(source.Tokens[next]) || WordTests.IsAdverb(source.Tokens[next]) || IsAppositionStart(next)) && !AfterPreposition(mention))
            score += weights[Feature.PronounSubject] + (distance == 1 ? weights[Feature.PronounSubjectBefore] : distance == 0 ? weights[Feature.PronounSentenceSubject] : 0);
        else if (next < source.Sentences[mention.Sentence].End && source.Tokens[next].IsLowerWord && WordTests.IsNounLike(source.Tokens[next]))
            score += weights[Feature.PronounModifier];
        if (mention.TitleFirst == source.Sentences[mention.Sentence].First && OpensRegion(mention.Sentence))
            score += weights[Feature.PronounFirstInParagraph];
        return score;
    }

    private static double Salience(int mentions) => mentions < Logarithms.Length ? Logarithms[mentions] : Math.Log(1 + mentions);

    private bool IsAppositionStart(int token) => source.Tokens[token].Kind == TokenKind.Comma && source.Tokens[token + 1 < source.Tokens.Count ? token + 1 : token].Is(WordClass.Relative | WordClass.Determiner);

    private bool AfterPreposition(in NameMention mention) => mention.TitleFirst > source.Sentences[mention.Sentence].First && source.Tokens[mention.TitleFirst - 1].Is(WordClass.Preposition);

    private bool OpensRegion(int sentence) => sentence == 0 || source.Sentences[sentence - 1].Region != source.Sentences[sentence].Region;
}
