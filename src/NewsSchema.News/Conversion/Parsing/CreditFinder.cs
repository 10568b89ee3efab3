using System.Buffers;
using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>How sure a credit is: <see cref="Weak"/> is capitalised words alone, <see cref="Strong"/> has an agency, a label or a slash.</summary>
internal enum CreditStrength
{
    None,
    Weak,
    Strong,
}

/// <summary>A credit at the end of a block, with where the caption before it ends.</summary>
internal readonly record struct CreditSplit(int TextEnd, TextRange Credit, CreditStrength Strength);

/// <summary>Finds the credit line of a picture: a whole block, or the end of a caption.</summary>
internal static class CreditFinder
{
    /// <summary>Labels that pages print without a space after the caption.</summary>
    private static readonly string[] GluedLabels = ["Credit:", "Photo:", "Picture:", "Image:", "Photograph:", "Photo by", "©"];

    /// <summary>One of these is in every such label but "Photo by".</summary>
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create(":©");

    private static readonly SearchValues<char> Separators = SearchValues.Create("|\u00A0—–-");

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?…)”\"’'");

    private const int MaxCreditLength = 130;

    /// <summary>Whether the whole block is a credit.</summary>
    public static CreditStrength WholeBlock(Passage block)
    {
        if (block.Length > MaxCreditLength || !CreditWording.MayEnd(block.Text[block.End - 1]))
            return CreditStrength.None;
        var inner = WithoutParentheses(block.Text, block.Range);
        var strength = CreditWording.Judge(block.Slice(inner));
        return strength == CreditStrength.Weak && inner != block.Range ? CreditStrength.Strong : strength;
    }

    /// <summary>The credit at the end of the block, when something stands before it.</summary>
    public static CreditSplit? AtEnd(Passage block)
    {
        block = WithoutButtons(block);
        if (!CreditWording.MayEnd(block.Text[block.End - 1]) && !block.Span.EndsWith("Inc.") && !block.Span.EndsWith("Ltd."))
            return null;
        var split = InParentheses(block, block.Range) ?? AfterSentence(block) ?? AfterSeparator(block) ?? AfterLabel(block) ?? CapitalRun(block);

        // "(AP Photo) AP Photo": the credit starts at the first of both.
        if (split is { } found && InParentheses(block, new TextRange(block.Start, Math.Max(block.Start, found.TextEnd))) is { Strength: CreditStrength.Strong } before)
            return new CreditSplit(before.TextEnd, new TextRange(before.Credit.Start, found.Credit.End), CreditStrength.Strong);
        return split;
    }

    /// <summary>Without what a page prints behind the credit, as "Purchase Licensing Rights".</summary>
    private static Passage WithoutButtons(Passage block)
    {
        const int Longest = 70;
        const TermKinds Buttons = TermKinds.Legal | TermKinds.Share;
        if (!CreditWording.MayEnd(block.Text[block.End - 1]))
            return block;
        var from = Math.Max(block.Start, block.End - Longest);
        if (!block.MayHaveFrom(from, Buttons))
            return block;
        var end = block.Slice(from, block.End);
        var words = end.Words;
        var cut = -1;
        for (var i = 0; i < words.Length;)
        {
            var (count, kinds) = end.PhraseAt(i);
            if (count > 1 && (kinds & Buttons) != 0)
            {
                cut = cut < 0 ? words[i].Start : cut;
                i += count;
            }
            else
            {
                cut = -1;
                i++;
            }
        }

        return cut > from ? block.Slice(Ranges.TrimSeparators(block.Text, block.Start, cut)) : block;
    }

    private static CreditSplit? InParentheses(Passage passage, TextRange block)
    {
        var text = passage.Text;
        if (block.IsEmpty || text[block.End - 1] is not (')' or ']'))
            return null;
        var open = text.LastIndexOf(text[block.End - 1] == ')' ? '(' : '[', block.End - 1, Math.Min(block.Length, MaxCreditLength));
        if (open <= block.Start)
            return null;
        return Split(passage, block, open, new TextRange(open + 1, block.End - 1), CreditStrength.Weak);
    }

    /// <summary>"Boats leave the pier. REUTERS/Lena Voss".</summary>
    private static CreditSplit? AfterSentence(Passage block)
    {
        var text = block.Text;
        // Only a space or a capital behind one of these marks can open the credit.
        var from = Math.Max(block.Start, block.End - MaxCreditLength - 1);
        for (var mark = block.End - 2; mark > from;)
        {
            var next = text.AsSpan(from, mark - from).LastIndexOfAny(SentenceMarks);
            if (next < 0)
                return null;
            mark = from + next;
            var at = mark + 1;

            // Where the markup glues both: "in Portwell.AFP via Getty Images".
            if (char.IsUpper(text[at]) && at - 2 > block.Start && text[at - 1] is '.' or '”' or '"' or '’' && char.IsLower(text[at - 2]))
            {
                if (Split(block, block.Range, at, new TextRange(at, block.End), CreditStrength.Strong) is { } glued)
                    return glued;
                continue;
            }

            if (!char.IsWhiteSpace(text[at]) || !IsSentenceEnd(text, block.Start, at))
                continue;
            // A dash before a bare name is how a speaker is named under a quotation.
            var afterDash = at + 1 < block.End && text[at + 1] is '—' or '–' or '―' or '-';
            return Split(block, block.Range, at, new TextRange(at, block.End), afterDash ? CreditStrength.Strong : CreditStrength.Weak);
        }

        return null;
    }

    /// <summary>"… in Portwell. — Picture by Lena Voss", "… in Portwell | Reuters", and a no-break space as some sites write it.</summary>
    private static CreditSplit? AfterSeparator(Passage block)
    {
        var text = block.Text;
        var from = Math.Max(block.Start + 1, block.End - MaxCreditLength);
        for (var at = block.End - 1; at > from;)
        {
            var next = text.AsSpan(from, at - from).LastIndexOfAny(Separators);
            if (next < 0)
                return null;
            at = from + next;
            var c = text[at];
            if (c is '|' or '\u00A0')
                return Split(block, block.Range, at, new TextRange(at + 1, block.End), CreditStrength.Weak);
            if (c is '—' or '–' or '-' && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]) && Split(block, block.Range, at, new TextRange(at + 1, block.End), CreditStrength.Strong) is { } split)
                return split;
        }

        return null;
    }

    /// <summary>"Boats in the harbour Photo: Lena Voss".</summary>
    private static CreditSplit? AfterLabel(Passage block)
    {
        var text = block.Text;
        var end = block.Slice(Math.Max(block.Start, block.End - MaxCreditLength), block.End);
        var span = end.Span;
        if (span.ContainsAny(LabelMarks) || span.Contains("Photo by", StringComparison.Ordinal))
        {
            foreach (var label in GluedLabels)
            {
                var at = span.LastIndexOf(label);
                if (at > 0 && char.IsLetterOrDigit(span[at - 1]) && Split(block, block.Range, end.Start + at, new TextRange(end.Start + at, block.End), CreditStrength.Strong) is { } split)
                    return split;
            }
        }

        var words = end.Words;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            if (!word.StartsUpper || word.Start == end.Start)
                continue;
            var (count, kinds) = end.PhraseAt(i);
            if ((kinds & TermKinds.CreditLabel) == 0)
                continue;
            var labelEnd = words[i + count - 1].End;
            var isLabel = (labelEnd < block.End && text[labelEnd] == ':') || count > 1;
            if (isLabel && Split(block, block.Range, word.Start, new TextRange(word.Start, block.End), CreditStrength.Strong) is { } labelled)
                return labelled;
        }

        return null;
    }

    /// <summary>"… outside the court Lena Voss/AFP": capitalised words up to the end with a slash before an agency.</summary>
    private static CreditSplit? CapitalRun(Passage block)
    {
        var text = block.Text;
        var slash = text.LastIndexOf('/', block.End - 1, Math.Min(block.Length, 60));
        if (slash <= block.Start || (block.Slice(slash + 1, block.End).Kinds & TermKinds.Agency) == 0)
            return null;
        var start = slash;
        while (start > block.Start)
        {
            var wordStart = start;
            while (wordStart > block.Start && !char.IsWhiteSpace(text[wordStart - 1]))
                wordStart--;
            if (!char.IsUpper(text[wordStart]))
                break;
            start = wordStart;
            while (start > block.Start && char.IsWhiteSpace(text[start - 1]))
                start--;
        }

        return start > block.Start && start < slash ? Split(block, block.Range, start, new TextRange(start, block.End), CreditStrength.Strong) : null;
    }

    private static CreditSplit? Split(Passage passage, TextRange block, int textEnd, TextRange credit, CreditStrength least)
    {
        var text = passage.Text;
        credit = Ranges.TrimSeparators(text, credit.Start, credit.End);
        if (credit.IsEmpty)
            return null;
        credit = WithoutParentheses(text, credit);
        var strength = CreditWording.Judge(passage.Slice(credit));
        if (strength < least || !Ranges.HasWord(text, block.Start, textEnd))
            return null;
        var end = textEnd;
        while (end > block.Start && Ranges.IsSeparator(text[end - 1]))
            end--;
        return new CreditSplit(end, credit, strength);
    }

    private static TextRange WithoutParentheses(string text, TextRange range)
    {
        if (range.Length > 2 && text[range.Start] is '(' or '[' && text[range.End - 1] is ')' or ']')
            return Ranges.Trim(text, range.Start + 1, range.End - 1);
        return range;
    }

    /// <summary>A space behind a full stop, unless the stop belongs to an abbreviation such as "St." or "Jan.".</summary>
    private static bool IsSentenceEnd(string text, int start, int space)
    {
        var stop = space - 1;
        if (stop > start && text[stop] is '”' or '"' or '’' or '\'' or ')')
            stop--;
        if (stop <= start || text[stop] is not ('.' or '!' or '?' or '…' or ')'))
            return false;
        if (text[stop] != '.')
            return true;
        var word = stop;
        while (word > start && char.IsLetter(text[word - 1]))
            word--;
        var before = text.AsSpan(word, stop - word);
        return before.Length != 1 && !(before.Length <= 4 && before is "St" or "Mr" or "Mrs" or "Ms" or "Dr" or "Sgt" or "Gen" or "Sen" or "Rep" or "Gov" or "Lt" or "Col" or "Capt" or "Jr" or "No" or "vs" or "etc")
            && (before.Length == 0 || DateScanner.MonthNumber(before) == 0);
    }
}
