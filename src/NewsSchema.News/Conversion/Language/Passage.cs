namespace NewsSchema.News.Conversion.Language;

/// <summary>A stretch of a page with its words.</summary>
internal readonly struct Passage(PageText page, TextRange range, int firstWord, int wordCount)
{
    private const int Unread = -1;

    /// <summary>A passage too long to read all its words; those of its parts are read when they are asked for.</summary>
    public Passage(PageText page, TextRange range)
        : this(page, range, 0, Unread)
    {
    }

    public string Text => page.Text;

    public TextRange Range => range;

    public int Start => range.Start;

    public int End => range.End;

    public int Length => range.Length;

    public ReadOnlySpan<char> Span => page.Text.AsSpan(range.Start, range.Length);

    public ReadOnlySpan<TextWord> Words => page.Words(firstWord, wordCount);

    /// <summary>What the whole passage is known as, when it is one phrase.</summary>
    public TermKinds Kinds => KindsOf(0, wordCount);

    public ReadOnlySpan<char> this[in TextWord word] => page.Text.AsSpan(word.Start, word.Length);

    /// <summary>A part of the passage; the words at its ends are only what lies within it.</summary>
    public Passage Slice(TextRange part)
    {
        if (wordCount == Unread)
            return page.Read(part);
        var words = Words;
        var first = FirstEndingAfter(words, part.Start);
        var count = FirstEndingAfter(words[first..], part.End);
        if (first + count < words.Length && words[first + count].Start < part.End)
            return page.Read(part);
        return count > 0 && words[first].Start < part.Start ? page.Read(part) : new Passage(page, part, firstWord + first, count);
    }

    public Passage Slice(int start, int end) => Slice(new TextRange(start, end));

    /// <summary>The longest phrase that starts at a word and lies in the passage; of no words when there is none.</summary>
    public (int Words, TermKinds Kinds) PhraseAt(int index)
    {
        ref readonly var word = ref Words[index];
        return index + word.PhraseWords <= wordCount ? (word.PhraseWords, word.PhraseKinds) : TermTable.Shared.LongestMatch(Words[index..]);
    }

    /// <summary>Whether any phrase of the passage is known as one of these.</summary>
    public bool HasPhrase(TermKinds kinds)
    {
        for (var i = 0; i < wordCount; i++)
        {
            if ((PhraseAt(i).Kinds & kinds) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase known as any of these may start at or behind a position; of a passage that is not read, it may.</summary>
    public bool MayHaveFrom(int position, TermKinds kinds)
    {
        if (wordCount == Unread)
            return true;
        var words = Words;
        for (var i = words.Length - 1; i >= 0 && words[i].Start >= position; i--)
        {
            if ((words[i].PhraseKinds & kinds) != 0)
                return true;
        }

        return false;
    }

    /// <summary>What some words are known as, when they are one phrase.</summary>
    public TermKinds KindsOf(int first, int count)
    {
        if (count == 0)
            return TermKinds.None;
        ref readonly var word = ref Words[first];
        if (count == 1 || word.PhraseWords == 0)
            return word.Kinds;
        var (words, kinds) = word.PhraseWords <= count ? (word.PhraseWords, word.PhraseKinds) : TermTable.Shared.LongestMatch(Words.Slice(first, count));
        return words == count ? kinds : TermKinds.None;
    }

    /// <summary>The index of the first word that ends behind a position.</summary>
    private static int FirstEndingAfter(ReadOnlySpan<TextWord> words, int position)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
