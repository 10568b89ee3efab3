namespace NewsSchema.Schemas;

/// <summary>Keywords that the dialect does not have: kept as annotations, with a finding that says what may have been meant.</summary>
internal static class UnknownKeywords
{
    internal static void Read(KeywordContext context, JsonMember member)
    {
        string name = member.Name;
        if (name == ErrorMessageKeyword.KeywordName && ErrorMessageKeyword.TryRead(member) is { } message)
        {
            context.Add(message);
            return;
        }

        context.Add(new AnnotationKeyword(member));
        if (name.StartsWith("x-", StringComparison.Ordinal) || context.Dialect.IsDeclaredAnnotation(name))
        {
            return;
        }

        (FindingRule rule, string text) = context.Remember(name, Judge);
        context.Report(rule, text, member.NameSpan, name);
    }

    /// <summary>What to say of an unknown keyword; schemas often repeat them, so the answer is kept.</summary>
    private static (FindingRule Rule, string Text) Judge(Dialect dialect, string name)
    {
        string[] others = OfficialDialects.All.Where(other => other.Keyword(name) is not null).Select(other => other.Name).ToArray();
        if (others.Length > 0)
        {
            return (FindingRules.OtherDialectsKeyword, $"{dialect.Name} has no keyword '{name}'; {string.Join(", ", others)} {(others.Length == 1 ? "has" : "have")} it.");
        }

        return Spelling.Nearest(name, dialect.KeywordNames) is string nearest
            ? (FindingRules.MisspeltKeyword, $"'{name}' is no keyword. Did you mean '{nearest}'?")
            : (FindingRules.UnknownKeyword, $"'{name}' is no keyword of {dialect.Name}; it is kept as an annotation.");
    }
}
