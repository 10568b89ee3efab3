namespace NewsSchema.Generator.Planning.Model;

/// <summary>What a schema says about a member for those who read the documentation.</summary>
/// <param name="ReadOnly">Whether only the owner of the data sets it.</param>
/// <param name="WriteOnly">Whether it is only sent, never received.</param>
/// <param name="Default">The default as JSON; empty when there is none, or it is long.</param>
/// <param name="Examples">A few examples as JSON.</param>
internal sealed record MemberNotes(bool ReadOnly, bool WriteOnly, string Default, EquatableArray<string> Examples)
{
    public static readonly MemberNotes None = new(false, false, string.Empty, default);
}

/// <summary>A member that gives the schema's default where the declared one is absent.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Expression">The default as a C# expression.</param>
/// <param name="Json">The default as JSON.</param>
internal sealed record DefaultMember(string Name, string Expression, string Json);
