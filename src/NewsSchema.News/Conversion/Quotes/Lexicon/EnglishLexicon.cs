namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>What the quote stages know of English words, read once from the word lists.</summary>
internal static class EnglishLexicon
{
    private const int ShortestCompound = 5;

    private static readonly LexiconReader Lists = LexiconReader.ReadAll();
    private static readonly Verb?[] Verbs = Lists.Verbs();

    public static readonly WordTable Words = new(Lists.Words());

    /// <summary>"US" in capitals.</summary>
    public static readonly Lexeme UnitedStates = Look("u.s");

    /// <summary>The reporting verb that a word with <see cref="WordClass.Verb"/> is a form of.</summary>
    public static Verb VerbOf(Form form) => Verbs[(int)form]!;

    /// <summary>The entry of a word, or what its form tells of an unlisted one; the classes are those of the word in small letters.</summary>
    public static ref readonly Lexeme Look(ReadOnlySpan<char> word)
    {
        ref readonly var found = ref Words.Find(word);
        if (found.Form != Form.None || word.Length < 3)
            return ref found;
        var hyphen = word.Length < ShortestCompound ? -1 : word.LastIndexOf('-');
        if (hyphen == 1 && char.IsUpper(word[0]) && char.IsUpper(word[2]))
            return ref Lexeme.PartyAndPlace;
        if (hyphen > 0)
            return ref LookLast(word[(hyphen + 1)..]);
        return ref Words[UnlistedWord.IndexOf(word.Length, word[^3], word[^2], word[^1])];
    }

    /// <summary>A compound is what its last part is, where that is a noun for people.</summary>
    private static ref readonly Lexeme LookLast(ReadOnlySpan<char> part)
    {
        ref readonly var last = ref Words.Find(part);
        if (!last.Is(WordClass.Role))
            return ref Lexeme.Unknown;
        if (last.Is(WordClass.Plural))
            return ref last;
        return ref Lexeme.UnlistedRole;
    }
}
