using System.Text;
using NewsSchema.Schemas;
using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.SchemaFiles;

/// <summary>Reads schema files. One that cannot be read is reported.</summary>
internal sealed class SchemaFileReader(MessageLog messages)
{
    /// <summary>Far more than any schema; a schema becomes a tree that takes many times its text.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The schema, or null when it cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="uri">The URI it is known by when it has no <c>$id</c>; the file's own when null.</param>
    public SchemaDocument? Read(InputFile file, Uri? uri = null)
    {
        try
        {
            if (WholeFile.Read(file, MaxBytes) is { } bytes)
                return Parse(file, bytes.Span, uri);
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

        return null;
    }

    private static SchemaDocument Parse(InputFile file, ReadOnlySpan<byte> bytes, Uri? uri)
    {
        var text = Strict.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        return SchemaDocument.Parse(file.Path, text, uri ?? (file.IsStandardInput ? null : new Uri(Path.GetFullPath(file.Path))));
    }
}
