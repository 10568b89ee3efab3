using System.Globalization;

namespace NewsSchema.Rules;

/// <summary>Whether values are in order: numbers by size, days and times as far as both are precise enough to tell.</summary>
internal static class ValueOrder
{
    public static bool InOrder(RuleValue earlier, RuleValue later)
    {
        if (earlier.Kind == RuleValueKind.Number && later.Kind == RuleValueKind.Number)
            return earlier.Number <= later.Number;
        if (!TryRange(earlier.Text, out var first) || !TryRange(later.Text, out var second))
            return true;

        // Where one has no zone, it may have been in any: from 14 hours before UTC's clock to 12 hours after.
        var slackBefore = first.HasZone == second.HasZone || first.HasZone ? 0 : 14 * TimeSpan.TicksPerHour;
        var slackAfter = first.HasZone == second.HasZone || second.HasZone ? 0 : 12 * TimeSpan.TicksPerHour;
        return first.Start - slackBefore <= second.End + slackAfter;
    }

    /// <summary>The moments that a day or a time may stand for.</summary>
    private static bool TryRange(string time, out (long Start, long End, bool HasZone) range)
    {
        range = default;
        if (time.Length < 10 || !DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return false;
        var precision = time.Length == 10 ? TimeSpan.TicksPerDay : HasSeconds(time) ? TimeSpan.TicksPerSecond : TimeSpan.TicksPerMinute;
        range = (moment.UtcTicks, moment.UtcTicks + precision - 1, HasZone(time));
        return true;
    }

    private static bool HasSeconds(string time) => time.Length > 16 && time[16] == ':';

    private static bool HasZone(string time) => time.EndsWith('Z') || (time.Length > 16 && time[^6] is '+' or '-');
}
