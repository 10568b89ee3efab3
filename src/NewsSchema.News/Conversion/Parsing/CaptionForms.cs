using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Parsing;

/// <summary>Forms that only captions have.</summary>
internal static class CaptionForms
{
    private static readonly string[] Leads =
        ["Image caption", "Media caption", "FILE -", "FILE –", "FILE —", "FILE PHOTO", "FILE PICTURE", "FILE IMAGE", "File photo", "File picture", "File image", "A file photo", "PHOTO:", "Photo:", "Pictured:", "PICTURED:", "Pictured ", "Above:", "Below:", "In this photo", "In this image", "In this picture", "In this file", "In this undated", "In this handout", "In this screen", "This photo ", "This image ", "This handout ", "This undated ", "This screengrab ", "This combination of ", "A screengrab", "An undated ", "A general view ", "An aerial view "];

    private static readonly string[][] LeadsByFirst = [.. Enumerable.Range(0, 128).Select(first => Array.FindAll(Leads, lead => lead[0] == first))];

    /// <summary>Openings such as "FILE -" and "In this photo".</summary>
    public static bool HasLead(ReadOnlySpan<char> block)
    {
        if (block.IsEmpty)
            return false;
        foreach (var lead in LeadsFrom(block[0]))
        {
            if (block.StartsWith(lead, StringComparison.Ordinal) && block.Length > lead.Length + 12)
                return true;
        }

        return HasCapitalLead(block);
    }

    /// <summary>The leads that open with a character: for most blocks none.</summary>
    private static string[] LeadsFrom(char first) => first < LeadsByFirst.Length ? LeadsByFirst[first] : [];

    /// <summary>"ON THE PIER … Pilots wait for the board's answer": words in capitals before an ellipsis and a sentence.</summary>
    private static bool HasCapitalLead(ReadOnlySpan<char> block)
    {
        const int Longest = 60;
        if (block.Length < 2 || !char.IsUpper(block[0]))
            return false;
        var letters = 0;
        for (var i = 0; i < block.Length && i < Longest; i++)
        {
            if (char.IsLower(block[i]))
                return false;
            letters += char.IsUpper(block[i]) ? 1 : 0;
            if (block[i] == '…' || (block[i] == '.' && block[i..].StartsWith("...")))
                return letters >= 4 && block.Length - i > 20;
        }

        return false;
    }

    /// <summary>Whether a word such as "left" says who stands where: "(left)", "Rosa Lind, left, and …".</summary>
    public static bool IsPositionNote(Passage block, int index)
    {
        var text = block.Text;
        ref readonly var word = ref block.Words[index];
        var end = block.Words[index + word.PhraseWords - 1].End;

        // "The far right" is politics, "second from left" is not.
        if (word.PhraseWords > 2 || (word.PhraseWords > 1 && !text.AsSpan(word.Start, block.End - word.Start).StartsWith("far ", StringComparison.OrdinalIgnoreCase)))
            return true;
        var before = word.Start - block.Start;
        if (before == 0)
            return false;
        if (text[word.Start - 1] == '(')
            return true;
        return before > 1 && text[word.Start - 1] == ' ' && text[word.Start - 2] == ',' && end < block.End && text[end] is ',' or ')' or ';';
    }
}
