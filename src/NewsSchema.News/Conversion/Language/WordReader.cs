namespace NewsSchema.News.Conversion.Language;

/// <summary>Reads the words of a text many at once; as <see cref="WordScanner"/>, which reads them one by one.</summary>
internal static class WordReader
{
    /// <summary>
    /// Reads words from <paramref name="position"/> on until there are no more, or no more room, and moves past them; returns how many.
    /// Their places count from <paramref name="offset"/> before the text.
    /// </summary>
    public static int Read(ReadOnlySpan<char> text, int offset, ref int position, Span<TextWord> words)
    {
        Span<char> tail = stackalloc char[WordWindow.Size];
        var window = new WordWindow(stackalloc byte[WordWindow.RoomSize]);
        var count = 0;
        while (position < text.Length && count < words.Length)
        {
            var rest = text[position..];
            var isLast = rest.Length <= WordWindow.Size;
            if (rest.Length < WordWindow.Size)
            {
                tail.Clear();
                rest.CopyTo(tail);
                window.Load(tail);
            }
            else
            {
                window.Load(rest[..WordWindow.Size]);
            }

            count += TakeWords(text, offset, ref position, ref window, isLast, words[count..]);
        }

        return count;
    }

    private static int TakeWords(ReadOnlySpan<char> text, int offset, ref int position, ref WordWindow window, bool isLast, Span<TextWord> words)
    {
        var from = position;
        for (var count = 0; ; count++)
        {
            if (window.Rest == 0)
            {
                position = Math.Min(from + WordWindow.Size, text.Length);
                return count;
            }

            var (start, end) = window.Take();
            position = from + start;
            if (count == words.Length)
                return count;

            // A word at the window's end may go on; an apostrophe there needs the letter behind it. Such a word opens the next window.
            var isCut = !isLast && end >= WordWindow.Size - 1;
            if (isCut && start > 0)
                return count;
            if (isCut || window.HasOthers(start, end))
            {
                words[count] = ReadOne(text, offset, ref position);
                if (isCut)
                    return count + 1;
            }
            else
            {
                words[count] = window.Word(start, end, offset + from);
            }
        }
    }

    private static TextWord ReadOne(ReadOnlySpan<char> text, int offset, ref int position)
    {
        WordScanner.TryRead(text, ref position, out var word);
        var forms = (word.IsNumber ? WordForms.Number : 0) | (word.StartsUpper ? WordForms.StartsUpper : 0) | (word.IsAllUpper ? WordForms.AllUpper : 0);
        return new TextWord(offset + word.Start, offset + word.End, word.Hash, forms);
    }
}
