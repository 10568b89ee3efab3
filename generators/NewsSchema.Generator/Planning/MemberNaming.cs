namespace NewsSchema.Generator.Planning;

/// <summary>Names for the members of one type. Given names go first, so that they need not give way to others.</summary>
internal static class MemberNaming
{
    /// <summary>The names in the order of the members.</summary>
    /// <param name="members">Each member's given name, if it has one, and the name it has without.</param>
    /// <param name="used">The names that are taken; those of the members are added.</param>
    public static string[] Name(IReadOnlyList<(string? Given, string Automatic)> members, HashSet<string> used)
    {
        var names = new string[members.Count];
        for (var i = 0; i < names.Length; i++)
        {
            if (members[i].Given is { } given)
                names[i] = TypePlanner.Unique(given, used);
        }

        for (var i = 0; i < names.Length; i++)
            names[i] ??= TypePlanner.Unique(members[i].Automatic, used);
        return names;
    }
}
