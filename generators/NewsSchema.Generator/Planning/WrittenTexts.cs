using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Planning;

/// <summary>Members whose .NET type may write a value in another way than it was read: their records keep the text beside it.</summary>
internal static class WrittenTexts
{
    /// <summary>The member with the name of a variable for the text, where it needs one.</summary>
    /// <param name="member">The member.</param>
    /// <param name="locals">The variables of the method that reads the record.</param>
    public static MemberModel Plan(MemberModel member, HashSet<string> locals)
    {
        if (Bare(member.Value) is not FormattedValue { NetType: "DateTimeOffset" or "Guid" })
            return member;
        return member with { Value = With(member.Value, TypePlanner.Unique(CSharp.Camel(member.Name + "Text"), locals)) };
    }

    /// <summary>The variable for a member's text; empty when it has none.</summary>
    public static string Variable(MemberModel member) => (Bare(member.Value) as FormattedValue)?.Text ?? string.Empty;

    private static ValueModel Bare(ValueModel value) => value switch
    {
        NullableValue nullable => Bare(nullable.Inner),
        CheckedValue check => Bare(check.Inner),
        _ => value,
    };

    private static ValueModel With(ValueModel value, string variable) => value switch
    {
        NullableValue nullable => new NullableValue(With(nullable.Inner, variable)),
        CheckedValue check => check with { Inner = With(check.Inner, variable) },
        FormattedValue formatted => formatted with { Text = variable },
        _ => value,
    };
}
