namespace NewsSchema.Schemas;

/// <summary>The sets that a pattern can name by <c>\d \s \w .</c> and <c>\p{…}</c>.</summary>
static class EcmaProperties
{
    /// <summary>What <c>\d</c> matches: ASCII digits only.</summary>
    public static CodePointSet Digits { get; } = CodePointSet.Of('0', '9');

    /// <summary>What <c>\w</c> matches: ASCII letters, digits and the underscore.</summary>
    public static CodePointSet Word { get; } = CodePointSet.Of([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);

    /// <summary>What ends a line, and so is what <c>.</c> does not match.</summary>
    public static CodePointSet LineTerminators { get; } = CodePointSet.Of([('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)]);

    /// <summary>
    /// What <c>\s</c> matches: WhiteSpace and LineTerminator of ECMA-262, U+FEFF included and U+0085 not. Written out, so that everyday patterns do
    /// not load <see cref="UnicodeData"/>.
    /// </summary>
    public static CodePointSet Space { get; } = CodePointSet.Of(
        [('\t', '\r'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF)]);

    /// <summary>The set of <c>\p{…}</c>, or null when ECMA-262 knows no such property. Names are matched exactly, as ECMA-262 says.</summary>
    public static CodePointSet? Find(string name, string? value) => (name, value) switch
    {
        ("General_Category" or "gc", not null) => Category(value),
        ("Script" or "sc", not null) => UnicodeData.Find("sc", value),
        ("Script_Extensions" or "scx", not null) => UnicodeData.Find("scx", value) ?? UnicodeData.Find("sc", value),
        (_, not null) => null,
        ("Any", _) => CodePointSet.All,
        ("Assigned", _) => UnicodeData.Get("gc", "Cn").Complement(),
        _ => Category(name) ?? UnicodeData.Find("bin", name),
    };

    static CodePointSet? Category(string name) => name switch
    {
        "L" or "Letter" => Union("Lu", "Ll", "Lt", "Lm", "Lo"),
        "LC" or "Cased_Letter" => Union("Lu", "Ll", "Lt"),
        "M" or "Mark" or "Combining_Mark" => Union("Mn", "Mc", "Me"),
        "N" or "Number" => Union("Nd", "Nl", "No"),
        "P" or "Punctuation" or "punct" => Union("Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"),
        "S" or "Symbol" => Union("Sm", "Sc", "Sk", "So"),
        "Z" or "Separator" => Union("Zs", "Zl", "Zp"),
        "C" or "Other" => Union("Cc", "Cf", "Cs", "Co", "Cn"),
        _ => UnicodeData.Find("gc", name),
    };

    static CodePointSet Union(params string[] categories) =>
        CodePointSet.Of(categories.SelectMany(category => UnicodeData.Get("gc", category).Ranges));
}
