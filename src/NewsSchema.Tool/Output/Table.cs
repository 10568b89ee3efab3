namespace NewsSchema.Tool.Output;

/// <summary>A summary: a row of names and a row of values, each column as wide as it needs to be.</summary>
internal static class Table
{
    public static string Format(params (string Name, string Value)[] columns)
    {
        var (names, values) = (string.Empty, string.Empty);
        foreach (var (name, value) in columns)
        {
            var gap = names.Length == 0 ? 0 : 2;
            var width = Math.Max(name.Length, value.Length) + gap;
            names += name.PadLeft(width);
            values += value.PadLeft(width);
        }

        return names + Environment.NewLine + values;
    }
}
