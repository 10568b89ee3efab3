namespace NewsSchema.Schemas;

/// <summary>Checks regular expressions in schemas.</summary>
internal static class PatternCheck
{
    /// <summary>Reports a pattern that is no regular expression, or that .NET's own engine would read otherwise. A string's offsets differ from the text's when it has escapes, so the whole string is the place.</summary>
    internal static void Run(KeywordContext context, string pattern, TextSpan span, string keyword)
    {
        if (!EcmaRegex.TryParse(pattern, out RegexTree? tree, out EcmaRegexError? error))
        {
            context.Report(FindingRules.BadPattern, $"'{pattern}' is not a regular expression: {error!.Message}", span, keyword);
            return;
        }

        foreach (EcmaRegexDifference difference in tree!.Differences)
        {
            context.Report(FindingRules.PatternDiffers, $"'{pattern}' means something else to .NET's own Regex: {difference.Reason}", span, keyword);
        }
    }
}
