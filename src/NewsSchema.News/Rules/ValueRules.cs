using System.Globalization;

namespace NewsSchema.News.Rules;

/// <summary>What values may be: times in order, ids unique, names that are names.</summary>
internal static class ValueRules
{
    public static void Check(Article article, ViolationList violations)
    {
        violations.Require(InOrder(article.Published, article.Modified), "published-before-modified", "/modified", $"{article.Modified} is before published, {article.Published}");
        violations.Require(InOrder(article.Published, article.Expires?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)), "published-before-expires", "/expires",
            $"the article expires before it was published, {article.Published}");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            violations.Require(ids.Add(article.Quotes[i].Id), "ids-unique", $"/quotes/{i}/id", $"the id {article.Quotes[i].Id} is used twice");
            CheckName(article.Quotes[i].Speaker?.Name, $"/quotes/{i}/speaker/name");
        }

        for (var i = 0; i < article.Bylines.Count; i++)
        {
            for (var j = 0; j < article.Bylines[i].Authors.Count; j++)
                CheckName(article.Bylines[i].Authors[j].Name, $"/bylines/{i}/authors/{j}/name");
        }

        void CheckName(string? name, string pointer)
        {
            if (name is null)
                return;
            violations.Require(!string.IsNullOrWhiteSpace(name), "name-not-blank", pointer, "the name is blank");
            violations.Require(!name.Trim().Equals("by", StringComparison.OrdinalIgnoreCase), "name-not-by", pointer, "'By' is no name");
            violations.Require(!name.Contains('@', StringComparison.Ordinal), "name-not-email", pointer, "an e-mail address is no name");
        }
    }

    /// <summary>Whether two times are in order, as far as both are precise enough to tell.</summary>
    private static bool InOrder(string? earlier, string? later)
    {
        if (earlier is null || later is null)
            return true;
        if (HasZone(earlier) && HasZone(later))
        {
            return !DateTimeOffset.TryParse(earlier, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var first)
                || !DateTimeOffset.TryParse(later, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var second)
                || first <= second;
        }

        // Without zones on both sides only days can be compared, and those only when a zone cannot have moved them.
        if (HasZone(earlier) != HasZone(later))
        {
            return !DateOnly.TryParse(earlier.AsSpan(0, 10), CultureInfo.InvariantCulture, out var day) || !DateOnly.TryParse(later.AsSpan(0, 10), CultureInfo.InvariantCulture, out var other)
                || day <= other.AddDays(1);
        }

        var length = Math.Min(earlier.Length, later.Length);
        return string.CompareOrdinal(earlier, 0, later, 0, length) <= 0;
    }

    private static bool HasZone(string time) => time.EndsWith('Z') || (time.Length > 16 && time[^6] is '+' or '-');
}
