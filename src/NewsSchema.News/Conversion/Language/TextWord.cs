namespace NewsSchema.News.Conversion.Language;

/// <summary>A word at its place in a text, with what it is known as: 32 bytes, two to a line of the cache.</summary>
internal struct TextWord
{
    // Above the bits of TermKinds.
    private const int FlagShift = 61;
    private const int CountShift = 60;
    private const ulong KindsMask = (1UL << CountShift) - 1;

    private ulong _kinds;
    private ulong _phrase;

    public TextWord(int start, int end, ulong hash, WordForms forms)
    {
        Start = start;
        End = end;
        Hash = hash;
        _kinds = (ulong)forms << FlagShift;
    }

    public int Start { get; }

    public int End { get; }

    public readonly int Length => End - Start;

    public ulong Hash { get; }

    public readonly WordForms Forms => (WordForms)(_kinds >> FlagShift);

    public readonly bool IsNumber => (Forms & WordForms.Number) != 0;

    public readonly bool StartsUpper => (Forms & WordForms.StartsUpper) != 0;

    public readonly bool IsAllUpper => (Forms & WordForms.AllUpper) != 0;

    /// <summary>What the word is known as by itself.</summary>
    public readonly TermKinds Kinds => (TermKinds)(_kinds & KindsMask);

    /// <summary>What the longest phrase that starts here is known as.</summary>
    public readonly TermKinds PhraseKinds => (TermKinds)(_phrase & KindsMask);

    /// <summary>How many words that phrase has; 0 when none starts here.</summary>
    public readonly int PhraseWords => (int)(_phrase >> CountShift);

    /// <summary>A phrase as words keep it.</summary>
    public static ulong Pack(TermKinds kinds, int words) => (ulong)kinds | ((ulong)words << CountShift);

    public static TermKinds KindsOf(ulong phrase) => (TermKinds)(phrase & KindsMask);

    /// <summary>Sets the phrase that the word is by itself, which is the longest until another is found.</summary>
    public void Know(ulong phrase)
    {
        _kinds |= phrase & KindsMask;
        _phrase = phrase;
    }

    /// <summary>Sets the longest phrase that starts at the word.</summary>
    public void Open((int Words, TermKinds Kinds) phrase) => _phrase = Pack(phrase.Kinds, phrase.Words);
}

/// <summary>How a word is written.</summary>
[Flags]
internal enum WordForms
{
    None = 0,
    Number = 1,
    StartsUpper = 2,
    AllUpper = 4,
}
