using NewsSchema.Schemas;

namespace NewsSchema.Text;

/// <summary>Sorts code points into classes that a number of sets do not tell apart.</summary>
sealed class CodePointClasses
{
    const int AsciiCount = 0x80;

    readonly ushort[] _ascii = new ushort[AsciiCount];

    /// <summary>Where a class beyond ASCII begins, in ascending order.</summary>
    readonly int[] _begins;
    readonly ushort[] _classes;

    CodePointClasses(int[] begins, ushort[] classes, bool[][] members)
    {
        _begins = begins;
        _classes = classes;
        Members = members;
        for (int i = 0; i < AsciiCount; i++) _ascii[i] = Search(i);
    }

    /// <summary>How many classes there are.</summary>
    public int Count => Members.Length;

    /// <summary>For each class, whether each of the sets holds its code points.</summary>
    public bool[][] Members { get; }

    public int OfAscii(byte unit) => _ascii[unit];

    public int Of(int codePoint) => codePoint < AsciiCount ? _ascii[codePoint] : Search(codePoint);

    /// <summary>The classes of some sets, or null when it would take more than so many steps.</summary>
    public static CodePointClasses? TryCreate(IReadOnlyList<CodePointSet> sets, int maxSteps)
    {
        long borders = 1 + sets.Sum(set => 2L * set.RangeCount);
        if (borders * Math.Max(1, sets.Count) > maxSteps) return null;

        var begins = new SortedSet<int> { 0 };
        foreach (var (first, last) in sets.SelectMany(set => set.Ranges))
        {
            begins.Add(first);
            begins.Add(last + 1);
        }

        var known = new Dictionary<string, ushort>();
        var members = new List<bool[]>();
        var classes = new List<ushort>();
        foreach (int begin in begins)
        {
            bool[] holds = [.. sets.Select(set => set.Contains(begin))];
            string key = string.Concat(holds.Select(held => held ? '1' : '0'));
            if (!known.TryGetValue(key, out ushort number))
            {
                known.Add(key, number = (ushort)members.Count);
                members.Add(holds);
            }

            classes.Add(number);
        }

        return new CodePointClasses([.. begins], [.. classes], [.. members]);
    }

    ushort Search(int codePoint)
    {
        int place = Array.BinarySearch(_begins, codePoint);
        return _classes[place >= 0 ? place : ~place - 1];
    }
}
