namespace NewsSchema.News.Conversion.Parsing;

/// <summary>How embedded posts look once they are plain text.</summary>
internal static class SocialForms
{
    /// <summary>"— R. Lind (@rlind) March 3, 2031".</summary>
    public static bool IsSignature(ReadOnlySpan<char> block)
    {
        var open = block.IndexOf("(@");
        if (open < 0)
            return false;
        var close = block[open..].IndexOf(')');
        if (close < 0)
            return false;
        var time = TimeScanner.Find(block[(open + close)..], 0);
        return time?.Date is not null || (block[0] is '—' or '–' or '-' && open + close == block.Length - 1);
    }

    /// <summary>Shortened links and picture addresses of social networks.</summary>
    public static bool HasMarks(ReadOnlySpan<char> block) =>
        (block.Contains('/') && (block.Contains("pic.twitter.com/", StringComparison.OrdinalIgnoreCase) || block.Contains("//t.co/", StringComparison.Ordinal)))
        || block.StartsWith("A post shared by", StringComparison.OrdinalIgnoreCase) || block.StartsWith("View this post on", StringComparison.OrdinalIgnoreCase);
}
