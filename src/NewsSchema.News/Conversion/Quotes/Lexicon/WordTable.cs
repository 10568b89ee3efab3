namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>Looks word forms up in any case straight from the text, without making strings.</summary>
internal sealed class WordTable
{
    private const int LongestWord = 24;
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
        for (var i = hash & _mask; ; i = (i + 1) & _mask)
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
        var i = hash & _mask;
        while (_slots[i] is not null)
            i = (i + 1) & _mask;
        _slots[i] = word;
        _hashes[i] = hash;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ Fold(c)) * 16777619u;
        // Zero marks a free slot.
        return (hash ^ (hash >> 15)) | 1u << 31;
    }

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
