using NewsSchema.Schemas;
using NewsSchema.Tool.Output;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Checking;

/// <summary>SARIF, in which the rule of a result is the finding's.</summary>
internal sealed class FindingSarif(Stream output) : FindingReport
{
    private readonly SarifLog _log = new(output, "utf16CodeUnits");

    public override void Write(Finding finding)
    {
        var (line, column) = finding.Position;
        var level = finding.Rule.Severity == FindingSeverity.Info ? "note" : FindingLines.Name(finding.Rule.Severity);
        _log.Write(new SarifResult(FindingLines.FileOf(finding), finding.Rule.Id, level, finding.Message, line, column, finding.Pointer, SchemaLocation: null));
    }

    public override void End(CheckSummary summary) => _log.End(summary.Unreadable == 0, json => FindingJson.WriteSummary(json, summary));
}
