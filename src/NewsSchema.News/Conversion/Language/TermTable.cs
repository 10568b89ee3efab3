namespace NewsSchema.News.Conversion.Language;

/// <summary>A phrase found in a text.</summary>
internal readonly record struct TermMatch(int Start, int End, int Words, TermKinds Kinds);

/// <summary>
/// The words and phrases of the resource files, matched word by word: the longest phrase that starts at a word. A phrase is kept as the
/// hash of its words, so matching needs no strings.
/// </summary>
internal sealed class TermTable
{
    private const int MaxPhraseWords = 8;

    private readonly FirstWords _firstWords;
    private readonly PhraseTable _phrases;
    private readonly Dictionary<ulong, string> _canonical = [];

    private TermTable()
    {
        var firstWords = new Dictionary<ulong, (TermKinds Kinds, ulong Next)>();
        var phrases = new Dictionary<ulong, (TermKinds Kinds, ushort Next)>();
        foreach (var file in (ReadOnlySpan<string>)["interface.txt", "notices.txt", "credits.txt", "people.txt", "calendar.txt", "prose.txt"])
        {
            foreach (var (section, line) in ResourceFile.ReadSections(file))
                Add(firstWords, phrases, Enum.Parse<TermKinds>(section), line);
        }

        _firstWords = new FirstWords(firstWords);
        _phrases = new PhraseTable(phrases);
    }

    public static TermTable Shared { get; } = new();

    /// <summary>The longest phrase that starts at <paramref name="first"/>, a word just read; <paramref name="position"/> stands behind that word.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, in Word first, int position, out TermMatch match)
    {
        match = default;
        var (phrase, following) = _firstWords.Find(first.Hash);
        if ((phrase | following) == 0)
            return false;
        var hash = WordScanner.Append(0, first.Hash);
        var end = first.End;
        for (var words = 1; ; words++)
        {
            var kinds = _phrases.Find(hash, out var next);
            if (kinds != TermKinds.None)
                match = new TermMatch(first.Start, end, words, kinds);
            if (words == MaxPhraseWords || next == 0 || !WordScanner.TryRead(text, ref position, out var word) || (next & PhraseTable.BitOf(word.Hash)) == 0)
                break;
            hash = WordScanner.Append(hash, word.Hash);
            end = word.End;
        }

        return match.Words > 0;
    }

    /// <summary>Finds for every word what it is known as, and the longest phrase that starts at it.</summary>
    public void Match(Span<TextWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            ref var word = ref words[i];
            var (phrase, next) = _firstWords.Find(word.Hash);
            word.Know(phrase);
            if (i + 1 < words.Length && (next & FirstWords.BitOf(words[i + 1].Hash)) != 0)
                word.Open(LongestMatch(words[i..]));
        }
    }

    /// <summary>The longest phrase that starts at the first of the words and does not go beyond them; of no words when there is none.</summary>
    public (int Words, TermKinds Kinds) LongestMatch(ReadOnlySpan<TextWord> words)
    {
        var found = (Words: 0, Kinds: TermKinds.None);
        var hash = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            hash = WordScanner.Append(hash, words[i].Hash);
            var kinds = _phrases.Find(hash, out var next);
            if (kinds != TermKinds.None)
                found = (i + 1, kinds);
            if (i + 1 == MaxPhraseWords || i + 1 == words.Length || (next & PhraseTable.BitOf(words[i + 1].Hash)) == 0)
                break;
        }

        return found;
    }

    /// <summary>What a word is known as by itself.</summary>
    public TermKinds KindsOf(in Word word) => TextWord.KindsOf(_firstWords.Find(word.Hash).Phrase);

    /// <summary>What the whole text is known as, when it is one phrase.</summary>
    public TermKinds KindsOf(ReadOnlySpan<char> text)
    {
        var position = 0;
        if (!WordScanner.TryRead(text, ref position, out var first) || !TryMatch(text, first, position, out var match))
            return TermKinds.None;
        position = match.End;
        return WordScanner.TryRead(text, ref position, out _) ? TermKinds.None : match.Kinds;
    }

    /// <summary>The usual spelling of a name with variants, such as <c>Reuters</c> for <c>REUTERS</c>; null for a name without an entry of its own.</summary>
    public string? CanonicalName(ReadOnlySpan<char> name)
    {
        var position = 0;
        var hash = 0UL;
        while (WordScanner.TryRead(name, ref position, out var word))
            hash = WordScanner.Append(hash, word.Hash);
        return _canonical.GetValueOrDefault(hash);
    }

    private void Add(Dictionary<ulong, (TermKinds Kinds, ulong Next)> firstWords, Dictionary<ulong, (TermKinds Kinds, ushort Next)> phrases, TermKinds kinds, string line)
    {
        // "alias = Usual Spelling", or the phrase alone.
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var phrase = equals < 0 ? line : line[..equals];
        var position = 0;
        var hash = 0UL;
        var words = 0;
        var first = 0UL;
        while (WordScanner.TryRead(phrase, ref position, out var word))
        {
            if (words++ == 0)
            {
                first = word.Hash;
                firstWords.TryAdd(first, default);
            }
            else
            {
                var begun = phrases.GetValueOrDefault(hash);
                phrases[hash] = begun with { Next = (ushort)(begun.Next | PhraseTable.BitOf(word.Hash)) };
                if (words == 2)
                    firstWords[first] = firstWords[first] with { Next = firstWords[first].Next | FirstWords.BitOf(word.Hash) };
            }

            hash = WordScanner.Append(hash, word.Hash);
        }

        // Every number hashes alike, so the files write 1 where any number may stand.
        var known = phrases.GetValueOrDefault(hash);
        phrases[hash] = known with { Kinds = known.Kinds | kinds };
        if (words == 1)
            firstWords[first] = firstWords[first] with { Kinds = firstWords[first].Kinds | kinds };
        if (equals >= 0)
            _canonical[hash] = line[(equals + 1)..].Trim();
    }
}
