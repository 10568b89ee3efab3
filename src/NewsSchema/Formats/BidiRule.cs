using NewsSchema.Schemas;

namespace NewsSchema.Formats;

/// <summary>
/// The Bidi rule of RFC 5893, section 2: as soon as one label of a name is written from right to left, every label has to keep it. Labels are added
/// in lower case and decoded.
/// </summary>
struct BidiRule
{
    static readonly CodePointSet Left = UnicodeData.Get("bidi", "L");
    static readonly CodePointSet Right = UnicodeData.Get("bidi", "R").Union(UnicodeData.Get("bidi", "AL"));
    static readonly CodePointSet ArabicNumber = UnicodeData.Get("bidi", "AN");
    static readonly CodePointSet EuropeanNumber = UnicodeData.Get("bidi", "EN");
    static readonly CodePointSet NonspacingMark = UnicodeData.Get("bidi", "NSM");

    bool _rightToLeft;
    bool _broken;

    /// <summary>Whether the labels added so far may stand together.</summary>
    public readonly bool IsKept => !_rightToLeft || !_broken;

    public void Add(ReadOnlySpan<int> label)
    {
        bool left = false, right = false, arabic = false, european = false;
        int last = -1;
        foreach (int codePoint in label)
        {
            if (NonspacingMark.Contains(codePoint)) continue;
            last = codePoint;
            left |= Left.Contains(codePoint);
            right |= Right.Contains(codePoint);
            arabic |= ArabicNumber.Contains(codePoint);
            european |= EuropeanNumber.Contains(codePoint);
        }

        bool endsInNumber = EuropeanNumber.Contains(last);
        bool kept = Right.Contains(label[0])
            ? !left && !(arabic && european) && (endsInNumber || Right.Contains(last) || ArabicNumber.Contains(last))
            : Left.Contains(label[0]) && !right && !arabic && (endsInNumber || Left.Contains(last));
        _rightToLeft |= right || arabic;
        _broken |= !kept;
    }
}
