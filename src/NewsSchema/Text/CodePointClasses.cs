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
        long borders = 1;
        foreach (var set in sets) borders += set.BorderCount;
        if (borders * Math.Max(1, sets.Count) > maxSteps) return null;

        int[] begins = Begins(sets);
        var known = new Dictionary<string, int>();
        var members = new List<bool[]>();
        ushort[] classes = new ushort[begins.Length];
        char[] key = new char[sets.Count];
        for (int i = 0; i < begins.Length; i++)
        {
            bool[] holds = new bool[sets.Count];
            for (int set = 0; set < holds.Length; set++)
            {
                holds[set] = sets[set].Contains(begins[i]);
                key[set] = holds[set] ? '1' : '0';
            }

            string text = new(key);
            if (!known.TryGetValue(text, out int number))
            {
                known.Add(text, number = members.Count);
                members.Add(holds);
            }

            classes[i] = (ushort)number;
        }

        return new CodePointClasses(begins, classes, members.ToArray());
    }

    /// <summary>Where membership of any of the sets changes, each place once, in ascending order; the first is 0.</summary>
    static int[] Begins(IReadOnlyList<CodePointSet> sets)
    {
        var borders = new List<int> { 0 };
        foreach (var set in sets)
        {
            for (int i = 0; i < set.BorderCount; i++) borders.Add(set.BorderAt(i));
        }

        borders.Sort();
        var begins = new List<int>(borders.Count);
        foreach (int border in borders)
        {
            if (begins.Count == 0 || begins[^1] != border) begins.Add(border);
        }

        return begins.ToArray();
    }

    ushort Search(int codePoint)
    {
        int place = Array.BinarySearch(_begins, codePoint);
        return _classes[place >= 0 ? place : ~place - 1];
    }
}
