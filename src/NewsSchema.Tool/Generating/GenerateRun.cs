using System.Text;
using NewsSchema.Generator.Emission;
using NewsSchema.Schemas;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;
using NewsSchema.Tool.SchemaFiles;

namespace NewsSchema.Tool.Generating;

/// <summary>The work of <c>newsschema generate</c>.</summary>
internal sealed class GenerateRun(GenerateSettings settings, TextWriter error)
{
    private readonly MessageLog _messages = new(error);

    public int Run()
    {
        if (!NamespaceName.IsValid(settings.Namespace))
            throw new ToolException(ExitCode.WrongUsage, $"--namespace {TerminalText.Escape(settings.Namespace)}: not a C# namespace; give names with dots between them, such as Acme.News");
        var files = new InputFinder(["*.schema.json"], _messages).Find(settings.Paths);
        var reader = new SchemaFileReader(_messages);
        List<SchemaDocument> documents = [.. files.Select(file => reader.Read(file)).OfType<SchemaDocument>()];
        var (sources, findings) = SchemaCompiler.Compile(documents, settings.Namespace);
        FindingLines.Write(_messages, findings);
        var written = Write(sources);
        var errors = findings.Count(finding => finding.Rule.Severity == FindingSeverity.Error);
        Summarise(documents.Count, written, errors, findings.Count(finding => finding.Rule.Severity == FindingSeverity.Warning));
        return _messages.Failures > 0 ? ExitCode.CannotReadOrWrite : errors > 0 ? ExitCode.SomeRejected : ExitCode.AllGood;
    }

    private int Write(IReadOnlyList<GeneratedFile> sources)
    {
        if (sources.Count == 0)
            return 0;
        OutputFolder.Prepare(settings.OutputFolder);
        var written = 0;
        foreach (var source in sources)
        {
            var path = Path.Combine(settings.OutputFolder, Path.GetFileName(source.HintName));
            try
            {
                AtomicFile.Write(path, Encoding.UTF8.GetBytes(source.Source));
                written++;
            }
            catch (Exception problem) when (FileProblem.IsOne(problem))
            {
                _messages.CannotWrite(path, FileProblem.Describe(problem));
                break;
            }
        }

        return written;
    }

    private static void Summarise(int schemas, int written, int errors, int warnings)
    {
        var output = StandardOutput.OpenText();
        output.WriteLine(Table.Format(
            ("schemas", Numbers.Count(schemas)),
            ("files written", Numbers.Count(written)),
            ("errors", Numbers.Count(errors)),
            ("warnings", Numbers.Count(warnings))));
        output.Flush();
    }
}
