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

/// <summary>A word, a mark of punctuation or a whole marked segment (its index in <see cref="Segment"/>). It holds no references, so that lists of tokens can be lent out and
/// are nothing to the collector, and all that is asked of a word is in its own bits.</summary>
internal readonly record struct Token
{
    public Token(int start, int end, TokenKind kind, int segment = -1)
    {
        (Start, End, Kind, Segment) = (start, end, kind, segment);
    }

    public Token(int start, int end, in Lexeme lexeme, TokenTraits traits)
    {
        (Start, End, Kind, Segment, Traits, Form) = (start, end, TokenKind.Word, -1, traits, lexeme.Form);
        Classes = (traits & Spelling) == 0 ? lexeme.Classes : WordFacts.Of(lexeme.Classes, traits);
    }

    /// <summary>The traits on which the classes of a word depend.</summary>
    private const TokenTraits Spelling = TokenTraits.Capital | TokenTraits.Digit | TokenTraits.Contracted;

    /// <summary>What a word can be as it is written here; nothing for other tokens.</summary>
    public WordClass Classes { get; private init; }

    public int Start { get; }

    public int End { get; }

    public int Segment { get; }

    public Form Form { get; private init; }

    public TokenKind Kind { get; }

    public TokenTraits Traits { get; private init; }

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapital => (Traits & TokenTraits.Capital) != 0;

    public bool IsPossessive => (Traits & TokenTraits.Possessive) != 0;

    public bool IsLowerWord => (Classes & WordClass.Lower) != 0;

    /// <summary>Nothing is known of the word, not even by its ending.</summary>
    public bool IsUnknown => (Classes & ~WordClass.AsWritten) == 0;

    /// <summary>The word lists say what it is, or it is an adverb or a noun for people by its ending.</summary>
    public bool HasClass => (Classes & ~(WordClass.AsWritten | WordClass.UnlistedEd | WordClass.UnlistedIng)) != 0;

    public bool IsOnlyIng => (Classes & WordClass.VerbForms) == WordClass.IngForm;

    public bool Has(TokenTraits any) => (Traits & any) != 0;

    public bool Is(WordClass any) => (Classes & any) != 0;

    public bool Is(Form form) => Form == form;

    /// <summary>The same word without its capital.</summary>
    public Token InSmallLetters()
    {
        var traits = Traits & ~(TokenTraits.Capital | TokenTraits.AllCaps);
        return this with { Traits = traits, Classes = WordFacts.Of(Classes, traits) };
    }

    /// <summary>The same word as one of which nothing is known.</summary>
    public Token AsUnknown() => this with { Form = Form.None, Classes = WordFacts.Of(WordClass.None, Traits) };
}
