using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>Looks word forms up in any case straight from the text, without making strings.</summary>
internal sealed class WordTable
{
    private const int LongestWord = 24;
    private const ulong NotAscii = 0xFF80FF80FF80FF80;
    private const ulong LowerCase = 0x0020002000200020;
    private readonly Lexeme?[] _slots;
    private readonly uint[] _hashes;
    private readonly uint _mask;

    public WordTable(IReadOnlyCollection<Lexeme> words)
    {
        var size = 1u << 10;
        while (size < words.Count * 3)
            size <<= 1;
        _slots = new Lexeme?[size];
        _hashes = new uint[size];
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
        var hash = Hash(word);
        for (var i = (hash >> 1) & _mask; ; i = (i + 1) & _mask)
        {
            var known = _hashes[i];
            if (known == 0)
                return Lexeme.Unknown;
            if (known == hash && _slots[i] is { } found && Equal(word, found.Text))
                return found;
        }
    }

    private void Insert(Lexeme word)
    {
        var hash = Hash(word.Text);
        var i = (hash >> 1) & _mask;
        while (_slots[i] is not null)
            i = (i + 1) & _mask;
        _slots[i] = word;
        _hashes[i] = hash;
    }

    /// <summary>A hash of the first and last four letters, equal for both cases: enough to tell nearly all words apart, and no walk over them.</summary>
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var (first, last) = Ends(word);
        if (((first | last) & NotAscii) != 0)
        {
            Span<char> folded = stackalloc char[LongestWord];
            for (var i = 0; i < word.Length; i++)
                folded[i] = Fold(word[i]);
            (first, last) = Ends(folded[..word.Length]);
        }

        var hash = ((first | LowerCase) * 0x9FB21C651E98DF25UL) ^ BitOperations.RotateLeft((last | LowerCase) * 0xD6E8FEB86659FD93UL, 29) ^ ((ulong)word.Length * 0x9E3779B97F4A7C15UL);

        // Zero marks a free slot.
        return (uint)(hash >> 32) | 1;
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
}
