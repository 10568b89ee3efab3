namespace NewsSchema.Schemas;

/// <summary>How grave a finding is.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably not what the writer meant.</summary>
    Warning,

    /// <summary>The schema has no certain meaning.</summary>
    Error,
}
