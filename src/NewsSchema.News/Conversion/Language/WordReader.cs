namespace NewsSchema.News.Conversion.Language;

/// <summary>Reads the words of a text many at once; as <see cref="WordScanner"/>, which reads them one by one.</summary>
internal sealed class WordReader(string text)
{
    private readonly byte[] _room = new byte[WordWindow.RoomSize];

    /// <summary>Reads words from <paramref name="position"/> to <paramref name="end"/>, as far as there is room, and moves past them; returns how many.</summary>
    public int Read(ref int position, int end, Span<TextWord> words)
    {
        var window = new WordWindow(_room);
        var count = 0;
        while (position < end && count < words.Length)
        {
            var length = Math.Min(end - position, WordWindow.Size);
            if (position + WordWindow.Size <= text.Length)
                window.Load(text.AsSpan(position, WordWindow.Size), length);
            else
                LoadTail(ref window, position, length);
            count += TakeWords(ref window, ref position, end, words[count..]);
        }

        return count;
    }

    private void LoadTail(ref WordWindow window, int position, int length)
    {
        Span<char> tail = stackalloc char[WordWindow.Size];
        text.AsSpan(position, length).CopyTo(tail);
        window.Load(tail, length);
    }

    private int TakeWords(ref WordWindow window, ref int position, int end, Span<TextWord> words)
    {
        var from = position;
        var isLast = end - from <= WordWindow.Size;
        for (var count = 0; ; count++)
        {
            if (window.Rest == 0)
            {
                position = Math.Min(from + WordWindow.Size, end);
                return count;
            }

            var (start, stop) = window.Take();
            position = from + start;
            if (count == words.Length)
                return count;

            // A word at the window's end may go on; an apostrophe there needs the letter behind it. Such a word opens the next window.
            var isCut = !isLast && stop >= WordWindow.Size - 1;
            if (isCut && start > 0)
                return count;
            if (isCut || window.HasOthers(start, stop))
            {
                words[count] = ReadOne(ref position, end);
                if (isCut)
                    return count + 1;
            }
            else
            {
                words[count] = window.Word(start, stop, from);
            }
        }
    }

    private TextWord ReadOne(ref int position, int end)
    {
        WordScanner.TryRead(text.AsSpan(0, end), ref position, out var word);
        var forms = (word.IsNumber ? WordForms.Number : 0) | (word.StartsUpper ? WordForms.StartsUpper : 0) | (word.IsAllUpper ? WordForms.AllUpper : 0);
        return new TextWord(word.Start, word.End, word.Hash, forms);
    }
}
