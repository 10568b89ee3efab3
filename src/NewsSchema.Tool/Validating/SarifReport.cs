using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Validating;

/// <summary>SARIF, in which the rule of a result is the broken keyword.</summary>
internal sealed class SarifReport(Stream output) : ReportFormat
{
    private const string WholeSchema = "schema";

    private readonly SarifLog _log = new(output, "unicodeCodePoints");

    public override void Reject(DocumentPlace document, ReadOnlySpan<byte> text, IReadOnlyList<ValidationError> errors, bool truncated)
    {
        foreach (var error in errors)
        {
            var rule = error.Keyword.Length == 0 ? WholeSchema : error.Keyword;
            _log.Write(new SarifResult(document.File, rule, "error", error.ToString(), error.Line, error.Column, error.Pointer, error.SchemaLocation));
        }
    }

    public override void End(ValidationSummary summary) => _log.End(summary.Unreadable == 0, json => JsonRecords.WriteSummary(json, summary));
}
