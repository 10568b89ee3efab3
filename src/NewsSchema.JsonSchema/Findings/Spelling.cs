namespace NewsSchema.Schemas;

/// <summary>"Did you mean": the known name nearest to an unknown one.</summary>
internal static class Spelling
{
    // Longer names than these are no misspelt keywords, and comparing them costs their product.
    private const int LongestCompared = 64;

    /// <summary>The nearest of the names when it is near enough to be meant: a letter off in short names, two or three in long ones, or only case and punctuation.</summary>
    internal static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length is < 2 or > LongestCompared)
        {
            return null;
        }

        int[][] rows = [new int[LongestCompared + 8], new int[LongestCompared + 8], new int[LongestCompared + 8]];
        string? nearest = null;
        int allowed = name.Length <= 4 ? 1 : name.Length <= 8 ? 2 : 3;
        int best = allowed + 1;
        foreach (string candidate in known.OrderBy(candidate => candidate, StringComparer.Ordinal))
        {
            int distance = Math.Abs(candidate.Length - name.Length) > allowed + 2 ? best
                : SameLetters(candidate, name) ? 0
                : Distance(name, candidate, rows);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>The same as the end of a message: a sentence, or nothing.</summary>
    internal static string Suggest(string name, IEnumerable<string> known) => Nearest(name, known) is string nearest ? $" Did you mean '{nearest}'?" : "";

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

    /// <summary>Edits of one letter (insert, delete, replace, swap of neighbours) from one name to the other.</summary>
    private static int Distance(string a, string b, int[][] rows)
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
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
