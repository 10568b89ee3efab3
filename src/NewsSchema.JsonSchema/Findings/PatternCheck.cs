namespace NewsSchema.Schemas;

/// <summary>Checks regular expressions in schemas.</summary>
internal static class PatternCheck
{
    /// <summary>Reports a pattern that is no regular expression, or that .NET's own engine would read otherwise.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="span">The string that holds it, quotation marks included.</param>
    /// <param name="keyword">The keyword whose value holds it.</param>
    internal static void Run(KeywordContext context, string pattern, TextSpan span, string keyword)
    {
        if (!EcmaRegex.TryParse(pattern, out RegexTree? tree, out EcmaRegexError? error))
        {
            context.Report(FindingRules.BadPattern, $"'{pattern}' is not a regular expression: {error!.Message}", Place(context, pattern, span, error.Offset), keyword);
            return;
        }

        foreach (EcmaRegexDifference difference in tree!.Differences)
        {
            context.Report(FindingRules.PatternDiffers, $"'{pattern}' means something else to .NET's own Regex: {difference.Reason}", Place(context, pattern, span, difference.Offset), keyword);
        }
    }

    // Offsets in a string and in the text agree as long as nothing is escaped; else the whole string is the place.
    private static TextSpan Place(KeywordContext context, string pattern, TextSpan span, int offset)
    {
        bool escaped = context.Document.Text.IndexOf('\\', span.Start, span.Length) >= 0;
        return escaped || offset > pattern.Length ? span : new TextSpan(span.Start + 1 + offset, offset < pattern.Length ? 1 : 0);
    }
}
