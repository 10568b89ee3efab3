using NewsSchema.Schemas;

namespace NewsSchema.Formats;

/// <summary>
/// Unicode Normalization Form C of labels. .NET's own normalization needs ICU, which is not there under invariant globalization.
/// Exact for code points that IDNA2008 allows; the others, among them the jamo, are refused before.
/// </summary>
static class Nfc
{
    /// <summary>No code point that a label may hold decomposes into more.</summary>
    const int MaxExpansion = 4;

    const int HangulFirst = 0xAC00, HangulLast = 0xD7A3;

    static readonly Dictionary<int, int> Classes = ReadClasses();
    static readonly Dictionary<int, (int First, int Second)> Decompositions = ReadDecompositions();
    static readonly Dictionary<(int First, int Second), int> Compositions = Decompositions.ToDictionary(pair => pair.Value, pair => pair.Key);
    static readonly HashSet<int> Seconds = [.. Decompositions.Values.Select(pair => pair.Second)];

    /// <summary>The canonical combining class; 0 for what is no mark.</summary>
    public static int CombiningClass(int codePoint) => Classes.GetValueOrDefault(codePoint);

    /// <summary>Whether composing changes nothing.</summary>
    public static bool IsNormalized(ReadOnlySpan<int> text)
    {
        bool plain = true;
        foreach (int codePoint in text) plain &= codePoint < 0x300 || (!Seconds.Contains(codePoint) && CombiningClass(codePoint) == 0);
        if (plain) return true;

        Span<int> buffer = stackalloc int[text.Length * MaxExpansion];
        int length = 0;
        foreach (int codePoint in text) Decompose(codePoint, buffer, ref length);
        buffer = buffer[..length];
        Order(buffer);
        return text.SequenceEqual(buffer[..Compose(buffer)]);
    }

    static void Decompose(int codePoint, Span<int> buffer, ref int length)
    {
        // A Hangul syllable would come apart and be put together again.
        if (codePoint is >= HangulFirst and <= HangulLast || !Decompositions.TryGetValue(codePoint, out var pair))
        {
            buffer[length++] = codePoint;
            return;
        }

        Decompose(pair.First, buffer, ref length);
        Decompose(pair.Second, buffer, ref length);
    }

    /// <summary>Sorts runs of marks by their classes, those of one class in their order.</summary>
    static void Order(Span<int> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            int mark = text[i], kind = CombiningClass(mark), at = i;
            if (kind == 0) continue;
            while (at > 0 && CombiningClass(text[at - 1]) > kind)
            {
                text[at] = text[at - 1];
                at--;
            }

            text[at] = mark;
        }
    }

    /// <summary>Composes in place and returns the new length.</summary>
    static int Compose(Span<int> text)
    {
        int length = 0, starter = -1;
        foreach (int codePoint in text)
        {
            int kind = CombiningClass(codePoint);
            int before = length > 0 ? CombiningClass(text[length - 1]) : 0;
            bool blocked = starter < 0 || (length - 1 > starter && (before == 0 || before >= kind));
            if (!blocked && Compositions.TryGetValue((text[starter], codePoint), out int composed))
            {
                text[starter] = composed;
                continue;
            }

            text[length] = codePoint;
            if (kind == 0) starter = length;
            length++;
        }

        return length;
    }

    static Dictionary<int, int> ReadClasses()
    {
        var classes = new Dictionary<int, int>();
        foreach (string name in UnicodeData.Names("ccc"))
        {
            foreach (var (first, last) in UnicodeData.Get("ccc", name).Ranges)
            {
                for (int codePoint = first; codePoint <= last; codePoint++) classes.Add(codePoint, int.Parse(name));
            }
        }

        return classes;
    }

    static Dictionary<int, (int First, int Second)> ReadDecompositions() =>
        UnicodeData.Numbers("nfc", "nfc").Chunk(3).ToDictionary(triple => triple[0], triple => (triple[1], triple[2]));
}
