namespace NewsSchema.Tool.Validating;

/// <summary>A way to write verdicts to standard output as they come.</summary>
internal abstract class ReportFormat
{
    /// <summary>The names of the formats, as on the command line.</summary>
    public static string[] Names { get; } = ["text", "json", "ndjson", "sarif"];

    public static ReportFormat Create(string name, Stream output) => name switch
    {
        "json" => new JsonReport(output),
        "ndjson" => new NdjsonReport(output),
        "sarif" => new SarifReport(output),
        _ => new TextReport(output),
    };

    /// <summary>Whether the summary belongs to the text that people read on standard output.</summary>
    public virtual bool IsForPeople => false;

    public virtual void Accept(DocumentPlace document)
    {
    }

    /// <param name="document">Where the document stands.</param>
    /// <param name="text">The document; empty when there is none.</param>
    /// <param name="errors">Its errors, as errors of the file.</param>
    /// <param name="truncated">Whether there are more errors than were collected.</param>
    public abstract void Reject(DocumentPlace document, ReadOnlySpan<byte> text, IReadOnlyList<ValidationError> errors, bool truncated);

    /// <summary>Everything has been said.</summary>
    public abstract void End(ValidationSummary summary);
}
