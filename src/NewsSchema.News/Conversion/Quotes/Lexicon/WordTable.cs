using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>Looks word forms up in any case straight from the text, without making strings.</summary>
internal sealed class WordTable
{
    private const int LongestWord = 24;
    private const ulong NotAscii = 0xFF80FF80FF80FF80;
    private const ulong LowerCase = 0x0020002000200020;
    private readonly Slot[] _slots;
    private readonly uint _mask;

    public WordTable(IReadOnlyCollection<Lexeme> words)
    {
        var size = 1u << 10;
        while (size < words.Count * 3)
            size <<= 1;
        _slots = new Slot[size];
        _mask = size - 1;
        foreach (var word in words)
            Insert(word);
    }

    public static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
        : c < 0x80 ? c
        : c is '\u2019' or '\u2018' ? '\''
        : char.ToLowerInvariant(c);

    public Lexeme Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return Lexeme.Unknown;
        var (first, last) = FoldedEnds(word);
        for (var i = Hash(first, last, word.Length) & _mask; ; i = (i + 1) & _mask)
        {
            ref readonly var slot = ref _slots[i];
            if (slot.Lexeme is not { } found)
                return Lexeme.Unknown;
            if (slot.First == first && slot.Last == last && slot.Length == word.Length && (word.Length <= 8 || Equal(word, found.Text)))
                return found;
        }
    }

    private void Insert(Lexeme word)
    {
        var (first, last) = FoldedEnds(word.Text);
        var i = Hash(first, last, word.Text.Length) & _mask;
        while (_slots[i].Lexeme is not null)
            i = (i + 1) & _mask;
        _slots[i] = new Slot(first, last, word.Text.Length, word);
    }

    /// <summary>
    /// The first and last four letters in small letters, all that a word of up to eight has. Setting one bit of every ASCII character makes
    /// capitals small and leaves digits and the marks inside words as they are.
    /// </summary>
    private static (ulong First, ulong Last) FoldedEnds(ReadOnlySpan<char> word)
    {
        var (first, last) = Ends(word);
        return ((first | last) & NotAscii) == 0 ? (first | LowerCase, last | LowerCase) : FoldedOtherEnds(word);
    }

    private static (ulong First, ulong Last) FoldedOtherEnds(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++)
            folded[i] = Fold(word[i]);
        var (first, last) = Ends(folded[..word.Length]);
        return ((first | last) & NotAscii) == 0 ? (first | LowerCase, last | LowerCase) : (first, last);
    }

    private static uint Hash(ulong first, ulong last, int length)
    {
        var hash = (first * 0x9FB21C651E98DF25UL) ^ BitOperations.RotateLeft(last * 0xD6E8FEB86659FD93UL, 29) ^ ((ulong)length * 0x9E3779B97F4A7C15UL);
        return (uint)(hash >> 32);
    }

    private static (ulong First, ulong Last) Ends(ReadOnlySpan<char> word)
    {
        if (word.Length >= 4)
            return (Four(word), Four(word[^4..]));
        var all = 0UL;
        foreach (var c in word)
            all = (all << 16) | c;
        return (all, 0);
    }

    private static ulong Four(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word));

    private static bool Equal(ReadOnlySpan<char> word, string text)
    {
        if (word.SequenceEqual(text))
            return true;
        if (word.Length != text.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (Fold(word[i]) != text[i])
                return false;
        }

        return true;
    }

    /// <summary>Half a line of the cache: a word of up to eight letters is found without a look at its entry.</summary>
    private readonly record struct Slot(ulong First, ulong Last, int Length, Lexeme? Lexeme);
}
