using NewsSchema.Rules;

namespace NewsSchema;

/// <summary>Checks the rules between members that the news vocabulary states, on documents that are valid otherwise.</summary>
public static class JsonRules
{
    /// <summary>Checks a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="source">The raw text that it came from; without it source rules are reported as not checked.</param>
    public static RuleReport Check<T>(T document, RawText? source = null)
        where T : class, ICheckedRecord<T> => Check(document, new RuleChecker(source));

    /// <summary>Checks a document whose JSON is at hand, which takes less time.</summary>
    /// <param name="document">The document.</param>
    /// <param name="utf8Json">The text that it was parsed from.</param>
    /// <param name="source">The raw text that it came from; without it source rules are reported as not checked.</param>
    public static RuleReport CheckParsed<T>(T document, ReadOnlyMemory<byte> utf8Json, RawText? source = null)
        where T : class, ICheckedRecord<T> => Check(document, new RuleChecker(source, utf8Json));

    private static RuleReport Check<T>(T document, RuleChecker checker)
        where T : class, ICheckedRecord<T>
    {
        T.Rules.Check(document, string.Empty, null, checker);
        return new RuleReport(checker.DocumentErrors, checker.SourceErrors, checker.NotChecked);
    }

    /// <summary>Parses a document and checks its rules; errors have their lines and columns.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="source">The raw text that it came from; without it source rules are reported as not checked.</param>
    /// <exception cref="JsonValidationException">The document breaks its schema, so that its rules mean nothing.</exception>
    public static RuleReport CheckJson<T>(ReadOnlySpan<byte> utf8Json, RawText? source = null)
        where T : class, ICheckedRecord<T> => Check(JsonDocuments.Parse<T>(utf8Json), source).Locate(utf8Json);
}
