using System.Globalization;
using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Plans enums for the few values that a schema allows.</summary>
internal static class EnumPlanner
{
    public static EnumModel Plan(Choices choices, string name, string summary, bool obsolete)
    {
        var isLong = choices.Values.Any(choice => choice.Integer is < int.MinValue or > int.MaxValue);
        return new EnumModel(name, summary, obsolete, isLong ? "long" : string.Empty, Members(choices));
    }

    /// <summary>An enum of strings that several schemas name.</summary>
    public static EnumModel Plan(IEnumerable<string> texts, string name, string summary, bool obsolete)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var members = texts.Select(text => new EnumMember(TypePlanner.Unique(CSharp.Pascal(text), used), text, string.Empty, string.Empty, Obsolete: false));
        return new EnumModel(name, summary, obsolete, string.Empty, members.ToEquatableArray());
    }

    /// <summary>The members, in the order of the values.</summary>
    public static EquatableArray<EnumMember> Members(Choices choices)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        return choices.Values.Select(choice => Member(choice, used)).ToEquatableArray();
    }

    private static EnumMember Member(Choice choice, HashSet<string> used)
    {
        var text = choice.Value is JsonString json ? json.Value : choice.Integer!.Value.ToString(CultureInfo.InvariantCulture);
        var name = choice.Name.Length > 0 ? choice.Name
            : choice.Value is JsonString ? CSharp.Pascal(text)
            : text[0] == '-' ? "Minus" + text.Substring(1) : "Value" + text;
        return new EnumMember(TypePlanner.Unique(name, used), text, choice.Value is JsonString ? string.Empty : text, choice.Summary, choice.Obsolete);
    }
}
