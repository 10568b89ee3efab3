namespace NewsSchema.News.Conversion.Structure;

/// <summary>How <c>role-weights.txt</c> names states: <c>caption</c>, <c>body/caption</c>, <c>tail/*</c>, <c>*</c>.</summary>
internal static class StatePattern
{
    /// <summary>The indices of the states that a pattern means.</summary>
    public static IEnumerable<int> Match(string pattern)
    {
        var slash = pattern.IndexOf('/', StringComparison.Ordinal);
        var zone = slash < 0 ? "*" : pattern[..slash];
        var role = pattern[(slash + 1)..].Replace("-", "", StringComparison.Ordinal);
        if (zone != "*" && !Enum.TryParse<PageZone>(zone, ignoreCase: true, out _))
            throw new FormatException($"There is no zone '{zone}'.");
        if (role != "*" && !Enum.TryParse<BlockRole>(role, ignoreCase: true, out _))
            throw new FormatException($"There is no role '{role}'.");
        for (var i = 0; i < PageState.All.Count; i++)
        {
            var state = PageState.All[i];
            if ((zone == "*" || zone.Equals(state.Zone.ToString(), StringComparison.OrdinalIgnoreCase))
                && (role == "*" || role.Equals(state.Role.ToString(), StringComparison.OrdinalIgnoreCase)))
                yield return i;
        }
    }
}
