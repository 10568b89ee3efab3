namespace NewsSchema.Schemas;

/// <summary>An immutable set of Unicode code points.</summary>
sealed class CodePointSet
{
    /// <summary>The last code point there is.</summary>
    public const int MaxCodePoint = 0x10FFFF;

    /// <summary>Where membership changes, in ascending order: members begin at even places and end before odd ones.</summary>
    readonly int[] _borders;

    CodePointSet(int[] borders) => _borders = borders;

    /// <summary>No code point.</summary>
    public static CodePointSet Empty { get; } = new([]);

    /// <summary>Every code point.</summary>
    public static CodePointSet All { get; } = new([0, MaxCodePoint + 1]);

    /// <summary>How many ranges the set has.</summary>
    public int RangeCount => _borders.Length / 2;

    /// <summary>The ranges in ascending order, both ends inside.</summary>
    public IEnumerable<(int First, int Last)> Ranges
    {
        get
        {
            for (int i = 0; i < _borders.Length; i += 2) yield return (_borders[i], _borders[i + 1] - 1);
        }
    }

    /// <summary>A set of one range, both ends inside.</summary>
    public static CodePointSet Of(int first, int last) => new([first, last + 1]);

    /// <summary>A set of one code point.</summary>
    public static CodePointSet Of(int codePoint) => Of(codePoint, codePoint);

    /// <summary>A set of ranges in any order, both ends inside, which may overlap.</summary>
    public static CodePointSet Of(IEnumerable<(int First, int Last)> ranges)
    {
        var borders = new List<int>();
        foreach (var (first, last) in ranges.OrderBy(range => range.First))
        {
            if (borders.Count > 0 && first <= borders[borders.Count - 1])
            {
                borders[borders.Count - 1] = Math.Max(borders[borders.Count - 1], last + 1);
            }
            else
            {
                borders.Add(first);
                borders.Add(last + 1);
            }
        }

        return new CodePointSet([.. borders]);
    }

    /// <summary>Whether the code point is in the set.</summary>
    public bool Contains(int codePoint)
    {
        int place = Array.BinarySearch(_borders, codePoint);
        return place >= 0 ? place % 2 == 0 : ~place % 2 == 1;
    }

    /// <summary>Whether both sets hold the same code points.</summary>
    public bool HoldsSameAs(CodePointSet other) => _borders.SequenceEqual(other._borders);

    /// <summary>The code points of either set.</summary>
    public CodePointSet Union(CodePointSet other) =>
        other.RangeCount == 0 ? this : RangeCount == 0 ? other : Of(Ranges.Concat(other.Ranges));

    /// <summary>The code points that are not in the set.</summary>
    public CodePointSet Complement()
    {
        var borders = new List<int>(_borders);
        if (borders.Count > 0 && borders[0] == 0) borders.RemoveAt(0);
        else borders.Insert(0, 0);
        if (borders[borders.Count - 1] == MaxCodePoint + 1) borders.RemoveAt(borders.Count - 1);
        else borders.Add(MaxCodePoint + 1);
        return new CodePointSet([.. borders]);
    }

    /// <summary>The code points of both sets.</summary>
    public CodePointSet Intersect(CodePointSet other) => Complement().Union(other.Complement()).Complement();

    /// <summary>Whether the sets share no code point.</summary>
    public bool IsDisjoint(CodePointSet other) => Intersect(other).RangeCount == 0;
}
