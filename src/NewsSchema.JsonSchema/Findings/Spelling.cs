namespace NewsSchema.Schemas;

/// <summary>"Did you mean": the known name nearest to an unknown one.</summary>
internal static class Spelling
{
    // Longer names than these are no misspelt keywords.
    private const int LongestCompared = 64;

    /// <summary>The nearest of the names when it is near enough to be meant: a letter off in short names, two or three in long ones, or only case and punctuation.</summary>
    internal static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length is < 2 or > LongestCompared)
        {
            return null;
        }

        int allowed = name.Length <= 4 ? 1 : name.Length <= 8 ? 2 : 3;
        int[][] rows = [new int[LongestCompared + 8], new int[LongestCompared + 8], new int[LongestCompared + 8]];
        string? nearest = null;
        int best = allowed + 1;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > allowed + 2)
            {
                continue;
            }

            int distance = SameLetters(candidate, name) ? 0 : Distance(name, candidate, rows, allowed);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>The names differ in case and punctuation at most.</summary>
    private static bool SameLetters(string a, string b)
    {
        int i = 0;
        int j = 0;
        while (true)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i]))
            {
                i++;
            }

            while (j < b.Length && !char.IsLetterOrDigit(b[j]))
            {
                j++;
            }

            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length && i > 0 && j > 0;
            }

            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++]))
            {
                return false;
            }
        }
    }

    /// <summary>
    /// Edits of one letter (insert, delete, replace, swap of neighbours) from one name to the other; any number above <paramref name="most"/> when there are more.
    /// Only the cells near the diagonal are filled: what lies further off costs more than that.
    /// </summary>
    private static int Distance(string a, string b, int[][] rows, int most)
    {
        int[] before = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int from = Math.Max(1, i - most);
            int to = Math.Min(b.Length, i + most);
            int least = row[from - 1] = from == 1 ? i : most + 1;
            for (int j = from; j <= to; j++)
            {
                int replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int insert = row[j - 1] + 1;
                int delete = (j == i + most ? most : last[j]) + 1;
                int cell = Math.Min(replace, Math.Min(insert, delete));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cell = Math.Min(cell, before[j - 2] + 1);
                }

                row[j] = cell;
                least = Math.Min(least, cell);
            }

            if (least > most)
            {
                return least;
            }

            (before, last, row) = (last, row, before);
        }

        return Math.Abs(a.Length - b.Length) > most ? most + 1 : last[b.Length];
    }
}
