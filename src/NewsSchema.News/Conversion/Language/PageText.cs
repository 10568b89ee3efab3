using System.Buffers;

namespace NewsSchema.News.Conversion.Language;

/// <summary>A text with the words of its blocks, which are read once and looked at by many. Not for several threads.</summary>
internal sealed class PageText(string text) : IDisposable
{
    /// <summary>Long ranges get room as their words come.</summary>
    private const int Step = 2048;

    private const int MostKept = 1 << 20;

    /// <summary>More room than this is left to the collector.</summary>
    private const int LargestPooled = 1 << 16;

    private readonly WordReader _reader = new(text);
    private readonly List<TextWord[]> _outgrown = [];

    /// <summary>In English, one word takes five to six characters with the space; a page of listings has fewer to a word.</summary>
    private TextWord[] _words = ArrayPool<TextWord>.Shared.Rent(Math.Min(text.Length / 4, Step * 4) + 64);

    public string Text => text;

    /// <summary>How many words are kept.</summary>
    public int Count { get; private set; }

    /// <summary>Reads the words of a range and keeps them.</summary>
    public Passage Read(TextRange range)
    {
        var first = Count;
        for (var position = range.Start; position < range.End;)
        {
            // A word for every other character is the most there can be.
            var room = Math.Min((range.End - position + 1) / 2, Step);
            if (_words.Length - Count < room)
                Grow(room);
            Count += _reader.Read(ref position, range.End, _words.AsSpan(Count));
        }

        TermTable.Shared.Match(_words.AsSpan(first, Count - first));
        return new Passage(this, range, first, Count - first);
    }

    /// <summary>Whether there is room for more words; beyond a million, blocks are read anew when they are looked at again.</summary>
    public bool MayKeep => Count < MostKept;

    public ReadOnlySpan<TextWord> Words(int first, int count) => _words.AsSpan(first, count);

    /// <summary>Gives up the words from <paramref name="count"/> on.</summary>
    public void Forget(int count) => Count = count;

    public void Dispose()
    {
        _outgrown.Add(_words);
        foreach (var words in _outgrown)
        {
            if (words.Length <= LargestPooled)
                ArrayPool<TextWord>.Shared.Return(words);
        }

        _outgrown.Clear();
        _words = [];
    }

    private void Grow(int room)
    {
        // The room before is not given back yet: a reader may be looking at words in it.
        _outgrown.Add(_words);
        var size = Math.Max(_words.Length * 2, Count + room);
        var words = size <= LargestPooled ? ArrayPool<TextWord>.Shared.Rent(size) : new TextWord[size];
        Words(0, Count).CopyTo(words);
        _words = words;
    }
}
