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

    /// <summary>How many borders the set has: two for each range.</summary>
    public int BorderCount => _borders.Length;

    /// <summary>The first code point of the set, which must not be empty.</summary>
    public int First => _borders[0];

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
        var begins = new List<int>();
        var ends = new List<int>();
        foreach (var (first, last) in ranges)
        {
            begins.Add(first);
            ends.Add(last + 1);
        }

        return Merge(begins.ToArray(), ends.ToArray());
    }

    /// <summary>The code points of any of the sets.</summary>
    public static CodePointSet UnionOf(IReadOnlyList<CodePointSet> sets)
    {
        // Loops over integers, here and where patterns become tables: the framework has no compiled code for queries over pairs,
        // and a program that checks one document would spend its time compiling them.
        int count = 0;
        foreach (var set in sets) count += set.RangeCount;
        int[] begins = new int[count], ends = new int[count];
        int next = 0;
        foreach (var set in sets)
        {
            for (int i = 0; i < set._borders.Length; i += 2, next++) (begins[next], ends[next]) = (set._borders[i], set._borders[i + 1]);
        }

        return Merge(begins, ends);
    }

    /// <summary>A code point where membership changes, in ascending order: ranges begin at even indices and end before odd ones.</summary>
    public int BorderAt(int index) => _borders[index];

    /// <summary>Whether the code point is in the set.</summary>
    public bool Contains(int codePoint)
    {
        int place = Array.BinarySearch(_borders, codePoint);
        return place >= 0 ? place % 2 == 0 : ~place % 2 == 1;
    }

    /// <summary>Whether both sets hold the same code points.</summary>
    public bool HoldsSameAs(CodePointSet other)
    {
        if (_borders.Length != other._borders.Length) return false;
        for (int i = 0; i < _borders.Length; i++)
        {
            if (_borders[i] != other._borders[i]) return false;
        }

        return true;
    }

    /// <summary>The code points of either set.</summary>
    public CodePointSet Union(CodePointSet other) =>
        other.RangeCount == 0 ? this : RangeCount == 0 ? other : UnionOf([this, other]);

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

    /// <summary>A set of ranges that begin and end before the places with the same index; takes the arrays over.</summary>
    static CodePointSet Merge(int[] begins, int[] ends)
    {
        Array.Sort(begins, ends);
        var borders = new List<int>(2 * begins.Length);
        for (int i = 0; i < begins.Length; i++)
        {
            int end = borders.Count - 1;
            if (end > 0 && begins[i] <= borders[end])
            {
                borders[end] = Math.Max(borders[end], ends[i]);
            }
            else
            {
                borders.Add(begins[i]);
                borders.Add(ends[i]);
            }
        }

        return new CodePointSet(borders.ToArray());
    }
}
