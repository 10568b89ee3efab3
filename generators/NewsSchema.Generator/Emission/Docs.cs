using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>Documentation comments and what goes with them.</summary>
internal static class Docs
{
    public static void Write(SourceWriter writer, string summary, bool obsolete, MemberNotes? notes = null)
    {
        var text = Escape(summary);
        var remarks = notes is null ? string.Empty : Remarks(notes);
        if (text.Length > 0)
            writer.Write($"/// <summary>{text}</summary>{(remarks.Length > 0 ? $" <remarks>{remarks}</remarks>" : string.Empty)}");
        if (obsolete)
            writer.Write("[Obsolete(\"The schema says that this is deprecated.\")]");
    }

    private static string Remarks(MemberNotes notes)
    {
        var remarks = new List<string>();
        if (notes.ReadOnly)
            remarks.Add("Read-only.");
        if (notes.WriteOnly)
            remarks.Add("Write-only.");
        if (notes.Default.Length > 0)
            remarks.Add($"Default: <c>{Escape(notes.Default)}</c>.");
        if (notes.Examples.Count > 0)
            remarks.Add($"Examples: {string.Join(", ", notes.Examples.Select(example => $"<c>{Escape(example)}</c>"))}.");
        return string.Join(" ", remarks);
    }

    /// <summary>Text for XML on one line. Control characters, which XML cannot hold, are left out.</summary>
    public static string Escape(string text)
    {
        var line = string.Join(" ", text.Split(['\r', '\n', '\t', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries)).Trim();
        line = new string([.. line.Where((c, i) => c >= ' ' && c is not ('\uFFFE' or '\uFFFF') && (!char.IsSurrogate(c) || IsPaired(line, i)))]);
        return line.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    }

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
