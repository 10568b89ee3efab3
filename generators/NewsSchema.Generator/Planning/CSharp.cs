using System.Globalization;
using System.Text;

namespace NewsSchema.Generator.Planning;

/// <summary>C# identifiers and literals.</summary>
internal static class CSharp
{
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally "
        + "fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public "
        + "readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual "
        + "void volatile while").Split(' '), StringComparer.Ordinal);

    /// <summary>A name in Pascal case, from any text: letters and digits stay, everything else parts words.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        var atStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                atStart = true;
                continue;
            }

            name.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = false;
        }

        if (name.Length == 0)
            return "Empty";
        return char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>A local variable's name for a member in Pascal case.</summary>
    public static string Camel(string pascal) => Escape(char.ToLowerInvariant(pascal[0]) + pascal.Substring(1));

    /// <summary>An identifier that may be a keyword of the language.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>Identifiers without the sign that keeps them from being keywords.</summary>
    public static string Unescape(string names) => names.Replace("@", string.Empty);

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when c < ' ' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned
                    or UnicodeCategory.PrivateUse => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal. A name with an unpaired surrogate has none; it is written as U+FFFD, as UTF-8 would have it.</summary>
    public static string Utf8Literal(string text) => Literal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))) + "u8";
}
