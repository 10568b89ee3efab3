using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// How the words of a block are written. Capitals and long words come in no order that a processor could foresee, so they are counted without
/// a branch.
/// </summary>
internal ref struct WordCounts
{
    /// <summary>Longer words are rarely articles, prepositions and the like.</summary>
    private const int LongestShort = 3;

    private int _words;
    private int _numbers;

    /// <summary>Words with a letter.</summary>
    public readonly int Letters => _words - _numbers;

    public readonly int Numbers => _numbers;

    public int Upper { get; private set; }

    public int AllUpper { get; private set; }

    public int Long { get; private set; }

    /// <summary>Long words that open with no capital.</summary>
    public int PlainLong { get; private set; }

    public void Add(in TextWord word)
    {
        var forms = (int)word.Forms;
        var isNumber = forms & (int)WordForms.Number;
        var isUpper = (forms / (int)WordForms.StartsUpper) & 1;
        var isLong = ((LongestShort - word.Length) >>> 31) & ~isNumber;
        _words++;
        _numbers += isNumber;
        Upper += isUpper;
        AllUpper += (forms / (int)WordForms.AllUpper) & 1;
        Long += isLong;
        PlainLong += isLong & ~isUpper;
    }
}
