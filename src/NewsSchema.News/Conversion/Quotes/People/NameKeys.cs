using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Numbers the words of names as they are looked up, in small letters and with one kind of apostrophe, so that names are compared by number.
/// Its hash is seeded, so that no text can be written to fill one place of it.</summary>
internal sealed class NameKeys(string text)
{
    private const int Size = 64;

    private readonly HashChains _chains = new(Size);
    private readonly LentList<TextRange> _keys = new(Size);
    private char[] _letters = Pool<char>.Rent(Size * 8);
    private int _start;
    private int _end;

    public int Count => _keys.Count;

    /// <summary>Puts a word of the text at the end of the key that is being written.</summary>
    public NameKeys Word(TextRange word)
    {
        var letters = Room(word.Length);
        for (var i = 0; i < letters.Length; i++)
        {
            var c = text[word.Start + i];
            if (c >= 0x80)
                return OtherWord(word, letters);
            letters[i] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return this;
    }

    /// <summary>Puts characters at the end of the key that is being written, as they are.</summary>
    public NameKeys Exactly(ReadOnlySpan<char> characters)
    {
        characters.CopyTo(Room(characters.Length));
        return this;
    }

    /// <summary>The number of the key that was written; the next one starts empty.</summary>
    public int Number()
    {
        var key = _letters.AsSpan(_start, _end - _start);
        var hash = string.GetHashCode(key);
        for (var i = _chains.First(hash); i >= 0; i = _chains.Next(i))
        {
            if (!key.SequenceEqual(_letters.AsSpan(_keys[i].Start, _keys[i].Length)))
                continue;
            _end = _start;
            return i;
        }

        _keys.Add(new TextRange(_start, _end));
        _start = _end;
        return _chains.Add(hash);
    }

    public void Return()
    {
        _chains.Return();
        _keys.Return();
        Pool<char>.Return(_letters);
        _letters = [];
    }

    private NameKeys OtherWord(TextRange word, Span<char> letters)
    {
        text.AsSpan(word.Start, word.Length).ToLowerInvariant(letters);
        letters.Replace('\u2019', '\'');
        return this;
    }

    private Span<char> Room(int length)
    {
        while (_letters.Length - _end < length)
            _letters = Pool<char>.Grow(_letters);
        _end += length;
        return _letters.AsSpan(_end - length, length);
    }
}
