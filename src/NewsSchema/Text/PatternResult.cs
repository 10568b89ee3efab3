namespace NewsSchema.Text;

/// <summary>What a pattern says of a text.</summary>
enum PatternResult
{
    /// <summary>The pattern is found nowhere in the text.</summary>
    NoMatch,

    /// <summary>The pattern is found.</summary>
    Match,

    /// <summary>The time ran out before it was decided. Patterns that look around, refer back, name word boundaries or nest large counts can come to this.</summary>
    TimedOut,
}
