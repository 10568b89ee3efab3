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

        string[] others = OfficialDialects.All.Where(dialect => dialect.Keyword(name) is not null).Select(dialect => dialect.Name).ToArray();
        if (others.Length > 0)
        {
            Report(FindingRules.OtherDialectsKeyword, $"{context.Dialect.Name} has no keyword '{name}'; {string.Join(", ", others)} {(others.Length == 1 ? "has" : "have")} it.");
        }
        else if (Spelling.Nearest(name, context.Dialect.KeywordNames) is string nearest)
        {
            Report(FindingRules.MisspeltKeyword, $"'{name}' is no keyword. Did you mean '{nearest}'?");
        }
        else
        {
            Report(FindingRules.UnknownKeyword, $"'{name}' is no keyword of {context.Dialect.Name}; it is kept as an annotation.");
        }

        void Report(FindingRule rule, string text) => context.Report(rule, text, member.NameSpan, name);
    }
}
