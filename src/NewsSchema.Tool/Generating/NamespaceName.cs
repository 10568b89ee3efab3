using System.Globalization;
using System.Text;

namespace NewsSchema.Tool.Generating;

/// <summary>The form of a C# namespace (C# specification 6.4.3): identifiers with dots between them.</summary>
internal static class NamespaceName
{
    public static bool IsValid(string name) => name.Split('.').All(IsIdentifier);

    private static bool IsIdentifier(string part) =>
        part.Length > 0 && part.EnumerateRunes().Select((rune, index) => index == 0 ? IsStart(rune) : IsPart(rune)).All(ok => ok);

    private static bool IsStart(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber;

    private static bool IsPart(Rune rune) => IsStart(rune) || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
