using NewsSchema.News.Conversion.Quotes.Lexicon;

namespace NewsSchema.News.Conversion.Quotes.Text;

internal enum TokenKind : byte
{
    Word,
    Comma,
    Period,
    Terminal,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,

    /// <summary>A whole marked segment with its marks: what is inside is another voice and is not analysed.</summary>
    Quote,
    Symbol,
}

[Flags]
internal enum TokenTraits : byte
{
    None = 0,
    Capital = 1,
    AllCaps = 2,

    /// <summary>Ends in an apostrophe with or without s.</summary>
    Possessive = 4,

    /// <summary>A pronoun with a short verb: he's, they've.</summary>
    Contracted = 8,
    Digit = 16,

    /// <summary>A full stop that belongs to the word: Mr., U.S.</summary>
    Dotted = 32,
    EndsInS = 64,
}

/// <summary>A word, a mark of punctuation or a whole marked segment (its index in <paramref name="Segment"/>).</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, TokenTraits Traits, Lexeme Lexeme, int Segment = -1)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapital => (Traits & TokenTraits.Capital) != 0;

    public bool IsPossessive => (Traits & TokenTraits.Possessive) != 0;

    public bool IsLowerWord => Kind == TokenKind.Word && (Traits & (TokenTraits.Capital | TokenTraits.Digit)) == 0;

    public bool Has(TokenTraits any) => (Traits & any) != 0;

    public bool Is(WordClass any) => Kind == TokenKind.Word && Lexeme.Is(any);

    public bool IsWordText(string lower) => Kind == TokenKind.Word && Lexeme.Text == lower;
}
