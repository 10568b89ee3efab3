using System.Text;
using NewsSchema.Schemas;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Generating;

/// <summary>Reads schema files. One that cannot be read is reported, and the others go on.</summary>
internal sealed class SchemaFiles(MessageLog messages)
{
    /// <summary>Far more than any schema; a schema becomes a tree that takes many times its text.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public List<SchemaDocument> Read(IEnumerable<InputFile> files)
    {
        var documents = new List<SchemaDocument>();
        foreach (var file in files)
        {
            try
            {
                if (WholeFile.Read(file, MaxBytes) is { } bytes)
                    documents.Add(Parse(file, bytes.Span));
                else
                    messages.CannotRead(file.Path, $"larger than {Numbers.Megabytes(MaxBytes)}, the limit for a schema; split it");
            }
            catch (DecoderFallbackException problem)
            {
                messages.CannotRead(file.Path, $"byte {problem.Index} is not valid UTF-8; save the schema as UTF-8");
            }
            catch (Exception problem) when (FileProblem.IsOne(problem))
            {
                messages.CannotRead(file.Path, FileProblem.Describe(problem));
            }
        }

        return documents;
    }

    private static SchemaDocument Parse(InputFile file, ReadOnlySpan<byte> bytes)
    {
        var text = Strict.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        return SchemaDocument.Parse(file.Path, text, file.IsStandardInput ? null : new Uri(Path.GetFullPath(file.Path)));
    }
}
