using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.Phrases;

/// <summary>A verb with the auxiliaries and adverbs before it: "has since said", "went on to say". <paramref name="First"/> is the first of these tokens.</summary>
internal readonly record struct VerbGroup(int First, bool Negated, bool AfterBe, bool Infinitive, bool HasAuxiliary)
{
    private const int LongestGroup = 12;

    public static VerbGroup Before(LentList<Token> tokens, int verb, int floor)
    {
        bool negated = false, be = false, infinitive = false, auxiliary = false;
        var beClosed = false;
        var lowest = Math.Max(floor, verb - LongestGroup);
        var i = verb - 1;
        while (i >= lowest)
        {
            ref readonly var t = ref tokens[i];
            if (t.Is(WordClass.Auxiliary | WordClass.Modal | WordClass.Negation) && !t.IsCapital)
            {
                negated |= t.Is(WordClass.Negation);
                be |= t.Is(WordClass.Be) && !beClosed;
                beClosed |= t.Is(WordClass.Auxiliary | WordClass.Modal);
                auxiliary |= t.Is(WordClass.Auxiliary | WordClass.Modal);
                i--;
            }
            else if (t.Is(Form.To) && i > floor && LeadsToInfinitive(tokens[i - 1], ref i, tokens, lowest))
            {
                infinitive = false;
                beClosed = true;
                auxiliary = true;
            }
            else if (t.Is(Form.To))
            {
                infinitive = true;
                i--;
                break;
            }
            else if (TimeBefore(tokens, i, lowest) is var before && before < i)
            {
                i = before;
            }
            else if (t.Form is Form.All or Form.Both or Form.Each && i > lowest && (tokens[i - 1].Kind == TokenKind.Close || WordTests.IsNounLike(tokens[i - 1])))
            {
                i--;
            }
            else if (WordTests.IsAdverb(t) && (!t.Is(WordClass.Coordinator | WordClass.Quantity | WordClass.Subordinator) || t.Is(Form.Once)) && !t.Is(Form.All))
            {
                negated |= t.Is(WordClass.Negation);
                i--;
            }
            else
            {
                break;
            }
        }

        return new VerbGroup(i + 1, negated, be, infinitive, auxiliary);
    }

    /// <summary>"went on to", "continued to", "seemed to": the subject of the first verb speaks. Moves <paramref name="i"/> before that verb.</summary>
    private static bool LeadsToInfinitive(Token before, ref int i, LentList<Token> tokens, int lowest)
    {
        var skip = before.Is(Form.On) && i - 2 >= lowest ? 2 : 1;
        var verb = tokens[i - skip];
        if (!verb.IsLowerWord || !(verb.Is(WordClass.CommonVerb) || verb.Is(WordClass.UnlistedEd) || (verb.Is(WordClass.Verb) && verb.Is(WordClass.PastForm | WordClass.ThirdForm))))
            return false;
        if (verb.Is(WordClass.Negation))
            return false;
        i -= skip + 1;
        return true;
    }

    /// <summary>Steps over "on Friday", "last week" and the like before a verb; returns <paramref name="i"/> itself when there is none.</summary>
    private static int TimeBefore(LentList<Token> tokens, int i, int lowest)
    {
        if (tokens[i].Has(TokenTraits.Digit) && tokens[i].End - tokens[i].Start == 4 && i > lowest && tokens[i - 1].Is(WordClass.Preposition))
            return i - 2;
        if (!tokens[i].Is(WordClass.Time) || tokens[i].IsPossessive)
            return i;
        var k = i - 1;
        while (k >= lowest && tokens[k].Is(WordClass.Time | WordClass.TimeLead))
            k--;
        if (k >= lowest && tokens[k].Is(WordClass.Determiner))
            k--;
        if (k >= lowest && tokens[k].Is(WordClass.Preposition))
            k--;
        return k;
    }
}
