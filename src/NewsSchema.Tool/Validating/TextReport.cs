using System.Text;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Validating;

/// <summary>Errors as compilers print them, each with the line it is in.</summary>
internal sealed class TextReport(Stream output) : ReportFormat
{
    private const int LongestPointer = 200;
    private const string Indent = "       ";

    private readonly StreamWriter _output = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096);

    public override bool IsForPeople => true;

    public override void Reject(DocumentPlace document, ReadOnlySpan<byte> text, IReadOnlyList<ValidationError> errors, bool truncated)
    {
        foreach (var error in errors)
        {
            _output.WriteLine($"{document.File.Shown}:{error.Line}:{error.Column}: {Describe(error)}");
            WriteCauses(error.Causes, Indent);
            if (text.Length > 0)
                CodeFrame.Write(_output, text, error.ByteOffset, error.Line, startsInLine: document.Column > 1);
        }

        if (truncated)
            _output.WriteLine($"{document.File.Shown}: document {Numbers.Count(document.Number)} has more errors; the first {Numbers.Count(errors.Count)} are shown");
        _output.Flush();
    }

    public override void End(ValidationSummary summary) => _output.Flush();

    private void WriteCauses(IReadOnlyList<ValidationError> causes, string indent)
    {
        foreach (var cause in causes)
        {
            _output.WriteLine($"{indent}because {Describe(cause)}");
            WriteCauses(cause.Causes, indent + "  ");
        }
    }

    private static string Describe(ValidationError error) =>
        TerminalText.Escape(error.Pointer.Length == 0 ? error.Message : $"{Shorten(error.Pointer)}: {error.Message}");

    /// <summary>Hostile documents have pointers of any length; the middle of those is left out, and line and column still tell the place.</summary>
    private static string Shorten(string pointer) =>
        pointer.Length <= LongestPointer ? pointer : $"{pointer.AsSpan(0, LongestPointer / 2)}…{pointer.AsSpan(pointer.Length - (LongestPointer / 2))}";
}
