using System.Buffers;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Whether words read as a credit.</summary>
internal static class CreditWording
{
    private const int MaxCreditWords = 16;

    /// <summary>So many small words may stand in a credit beside a label or an agency.</summary>
    private const int MostPlainWords = 2;

    private static readonly SearchValues<char> QuoteMarks = SearchValues.Create("\"“”«»");

    /// <summary>No credit ends as a sentence does; most paragraphs are turned away here.</summary>
    public static bool MayEnd(char last) => last is not ('.' or '!' or '?' or ':' or ';' or '…' or '"' or '”' or '“' or '»');

    /// <summary>Whether the words read as a credit: capitalised or linking words, few of them, no sentence.</summary>
    public static CreditStrength Judge(Passage passage)
    {
        var credit = passage.Span;
        if (credit.Length == 0 || !(MayEnd(credit[^1]) || credit[^1] == '.') || credit.ContainsAny(QuoteMarks) || (credit[^1] == '.' && !credit.EndsWith("Inc.") && !credit.EndsWith("Ltd.")))
            return CreditStrength.None;
        var read = passage.Words;
        int words = 0, plain = 0, agencies = 0, numbers = 0;
        var hasSign = credit[0] == '©';
        bool labelled = hasSign, spoken = hasSign, first = true, upper = false, handout = false, section = false;
        for (var i = 0; i < read.Length;)
        {
            ref readonly var word = ref read[i];
            words++;
            var (count, known) = passage.PhraseAt(i);
            if ((known & TermKinds.Agency) != 0 && word.StartsUpper)
                agencies++;
            if ((known & TermKinds.CreditLabel) != 0 && (first || labelled))
            {
                var next = read[i + count - 1].End;
                labelled = true;
                spoken |= count > 1 || (next < passage.End && passage.Text[next] == ':');
            }

            section |= (known & (TermKinds.Section | TermKinds.Interface)) != 0;
            handout |= (known & TermKinds.Handout) != 0 && word.StartsUpper;
            if (known != TermKinds.None && (known & (TermKinds.Agency | TermKinds.CreditLabel)) != 0)
            {
                words += count - 1;
                i += count - 1;
            }
            else if (word.IsNumber)
            {
                numbers++;
            }
            else if (!word.StartsUpper && (known & (TermKinds.CreditWord | TermKinds.Particle)) == 0 && !IsLink(passage[word]))
            {
                plain++;
                if (plain > MostPlainWords)
                    return CreditStrength.None;
            }

            i++;
            upper |= word.StartsUpper;
            first = false;
            if (words > MaxCreditWords)
                return CreditStrength.None;
        }

        if (words == 0 || plain > (spoken || agencies > 0 ? MostPlainWords : 0) || (!upper && !labelled) || (numbers > 0 && (hasSign || (!labelled && agencies == 0))))
            return CreditStrength.None;
        if ((labelled && (words > 1 || hasSign)) || (handout && words <= 8 && plain == 0))
            return CreditStrength.Strong;
        if (agencies > 0 && numbers == 0 && plain <= 1 && words <= 10)
            return CreditStrength.Strong;
        if (words <= 10 && plain == 0 && credit.Contains('/') && !credit.Contains("//", StringComparison.Ordinal))
            return CreditStrength.Strong;
        if (words is >= 3 and <= 8 && plain == 0 && credit.Contains('|') && !section)
            return CreditStrength.Strong;
        return words <= 4 && plain == 0 ? CreditStrength.Weak : CreditStrength.None;
    }

    private static bool IsLink(ReadOnlySpan<char> word) => word is "by" or "of" or "the" or "via" or "and" or "for" or "from" or "in" or "at" or "on" or "with" or "com" or "to";
}
