using System.Text;
using NewsSchema.Schemas;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Checking;

/// <summary>Findings as compilers print them, each with the line it is in, and the summary.</summary>
internal sealed class FindingText(Stream output) : FindingReport
{
    private readonly StreamWriter _output = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096);

    public override bool IsForPeople => true;

    public override void Write(Finding finding) => FindingLines.Write(_output, finding);

    public override void End(CheckSummary summary)
    {
        _output.WriteLine(summary.ToTable());
        _output.Flush();
    }
}
