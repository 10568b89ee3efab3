namespace NewsSchema.News.Rules;

/// <summary>How spans lie to each other.</summary>
internal static class Spans
{
    public static bool Contains(this Span outer, Span inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    public static bool Overlaps(this Span one, Span other) => one.Start < other.End && other.Start < one.End;

    public static string Show(this Span span) => $"{span.Start}–{span.End}";
}
