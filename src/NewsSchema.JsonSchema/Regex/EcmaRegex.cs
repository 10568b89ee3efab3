namespace NewsSchema.Schemas;

/// <summary>
/// Regular expressions as JSON Schema means them: ECMA-262 with the <c>u</c> flag (code points, strict syntax), searched for anywhere in the text.
/// </summary>
public static class EcmaRegex
{
    /// <summary>Translates a pattern to one that means the same to <see cref="System.Text.RegularExpressions.Regex"/> under CultureInvariant.</summary>
    /// <param name="pattern">The ECMA-262 pattern, without slashes or flags.</param>
    /// <param name="translated">The .NET pattern, or the empty string when there is an error.</param>
    /// <param name="error">Why the pattern is not valid, and where.</param>
    /// <returns>Whether the pattern is valid.</returns>
    public static bool TryTranslate(string pattern, out string translated, out EcmaRegexError? error)
    {
        bool valid = TryParse(pattern, out var tree, out error);
        translated = valid ? DotNetRegexWriter.Write(tree!) : "";
        return valid;
    }

    /// <summary>Where .NET's own reading of a pattern would differ from ECMA-262's, each kind of difference once. Empty for an invalid pattern.</summary>
    /// <param name="pattern">The ECMA-262 pattern.</param>
    /// <returns>The differences in the order of their places.</returns>
    public static IReadOnlyList<EcmaRegexDifference> DiffersFromDotNet(string pattern) => TryParse(pattern, out var tree, out _) ? tree!.Differences : [];

    /// <summary>Reads a pattern into a tree.</summary>
    internal static bool TryParse(string pattern, out RegexTree? tree, out EcmaRegexError? error)
    {
        try
        {
            tree = new EcmaRegexParser(pattern).Parse();
            error = null;
            return true;
        }
        catch (EcmaRegexParser.SyntaxException exception)
        {
            tree = null;
            error = exception.Error;
            return false;
        }
    }
}
