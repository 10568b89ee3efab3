using NewsSchema.Schemas;

namespace NewsSchema.Formats;

/// <summary>U-labels of IDNA2008: RFC 5891 (section 4.2) with the code points and contextual rules of RFC 5892.</summary>
static class Idna
{
    const int Virama = 9;

    static readonly CodePointSet Valid = UnicodeData.Get("pvalid", "pvalid");
    static readonly CodePointSet Marks = CodePointSet.Of(((string[])["Mn", "Mc", "Me"]).SelectMany(category => UnicodeData.Get("gc", category).Ranges));
    static readonly CodePointSet Greek = UnicodeData.Get("sc", "Greek");
    static readonly CodePointSet Hebrew = UnicodeData.Get("sc", "Hebrew");
    static readonly CodePointSet Japanese = CodePointSet.Of(((string[])["Hira", "Kana", "Hani"]).SelectMany(script => UnicodeData.Get("sc", script).Ranges));
    static readonly CodePointSet JoinsRight = UnicodeData.Get("joining", "L").Union(UnicodeData.Get("joining", "D"));
    static readonly CodePointSet JoinsLeft = UnicodeData.Get("joining", "R").Union(UnicodeData.Get("joining", "D"));
    static readonly CodePointSet Transparent = UnicodeData.Get("joining", "T");

    /// <summary>Whether a label of at least one code point is a U-label, apart from its length and its directions.</summary>
    public static bool IsULabel(ReadOnlySpan<int> label)
    {
        if (label[0] == '-' || label[^1] == '-' || (label.Length >= 4 && label[2] == '-' && label[3] == '-') || Marks.Contains(label[0])) return false;
        for (int i = 0; i < label.Length; i++)
        {
            if (!Valid.Contains(label[i]) && !IsAllowedHere(label, i)) return false;
        }

        return Nfc.IsNormalized(label);
    }

    /// <summary>The rules of RFC 5892, appendix A, for code points that are valid in some places only.</summary>
    static bool IsAllowedHere(ReadOnlySpan<int> label, int at)
    {
        int before = at > 0 ? label[at - 1] : -1, after = at + 1 < label.Length ? label[at + 1] : -1;
        return label[at] switch
        {
            0x200C => Nfc.CombiningClass(before) == Virama || JoinsHere(label, at),
            0x200D => Nfc.CombiningClass(before) == Virama,
            0x00B7 => before == 'l' && after == 'l',
            0x0375 => Greek.Contains(after),
            0x05F3 or 0x05F4 => Hebrew.Contains(before),
            0x30FB => HoldsJapanese(label),
            >= 0x0660 and <= 0x0669 => label.IndexOfAnyInRange(0x06F0, 0x06F9) < 0,
            >= 0x06F0 and <= 0x06F9 => label.IndexOfAnyInRange(0x0660, 0x0669) < 0,
            _ => false,
        };
    }

    /// <summary>Whether letters on both sides, transparent ones apart, would join but for the mark between them.</summary>
    static bool JoinsHere(ReadOnlySpan<int> label, int at)
    {
        int left = at - 1, right = at + 1;
        while (left >= 0 && Transparent.Contains(label[left])) left--;
        while (right < label.Length && Transparent.Contains(label[right])) right++;
        return left >= 0 && right < label.Length && JoinsRight.Contains(label[left]) && JoinsLeft.Contains(label[right]);
    }

    static bool HoldsJapanese(ReadOnlySpan<int> label)
    {
        foreach (int codePoint in label)
        {
            if (Japanese.Contains(codePoint)) return true;
        }

        return false;
    }
}
