namespace NewsSchema.News.Conversion.Language;

/// <summary>A word at its place in a text, with what it is known as: 32 bytes, two to a line of the cache.</summary>
internal readonly struct TextWord
{
    // Above the bits of TermKinds.
    private const int FlagShift = 61;
    private const int CountShift = 60;
    private const ulong KindsMask = (1UL << CountShift) - 1;

    private readonly ulong _kinds;
    private readonly ulong _phrase;

    public TextWord(int start, int end, ulong hash, WordForms forms)
    {
        Start = start;
        End = end;
        Hash = hash;
        _kinds = (ulong)forms << FlagShift;
    }

    private TextWord(in TextWord word, TermKinds kinds, TermKinds phrase, int phraseWords)
    {
        Start = word.Start;
        End = word.End;
        Hash = word.Hash;
        _kinds = word._kinds | (ulong)kinds;
        _phrase = (ulong)phrase | ((ulong)phraseWords << CountShift);
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public ulong Hash { get; }

    public bool IsNumber => ((WordForms)(_kinds >> FlagShift) & WordForms.Number) != 0;

    public bool StartsUpper => ((WordForms)(_kinds >> FlagShift) & WordForms.StartsUpper) != 0;

    public bool IsAllUpper => ((WordForms)(_kinds >> FlagShift) & WordForms.AllUpper) != 0;

    /// <summary>What the word is known as by itself.</summary>
    public TermKinds Kinds => (TermKinds)(_kinds & KindsMask);

    /// <summary>What the longest phrase that starts here is known as.</summary>
    public TermKinds PhraseKinds => (TermKinds)(_phrase & KindsMask);

    /// <summary>How many words that phrase has; 0 when none starts here.</summary>
    public int PhraseWords => (int)(_phrase >> CountShift);

    public TextWord With(TermKinds kinds, TermKinds phrase, int phraseWords) => new(this, kinds, phrase, phraseWords);
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
