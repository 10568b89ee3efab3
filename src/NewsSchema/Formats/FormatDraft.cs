namespace NewsSchema.Formats;

/// <summary>The editions of JSON Schema whose formats differ in name or meaning.</summary>
enum FormatDraft
{
    Draft3,
    Draft4,
    Draft6,
    Draft7,
    Draft201909,
    Draft202012,
    V1,
}
