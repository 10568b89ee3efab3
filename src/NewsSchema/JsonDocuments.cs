using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsSchema.Runtime;
using NewsSchema.Text;

namespace NewsSchema;

/// <summary>Validates, parses and writes documents of any generated type. Generated types have the same methods under their own names.</summary>
/// <remarks>Documents are UTF-8; a byte order mark is passed over. No method throws for an invalid document but <see cref="Parse{T}"/>.</remarks>
public static class JsonDocuments
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>Whether a document is valid. Stops at the first error; allocates nothing.</summary>
    public static bool IsValid<T>(ReadOnlySpan<byte> utf8Json)
        where T : class, IJsonDocument<T> => DocumentReader.IsValid<T>(utf8Json, ValidationOptions.Default);

    /// <summary>Finds every error of a document.</summary>
    public static ValidationReport Validate<T>(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null)
        where T : class, IJsonDocument<T>
    {
        options ??= ValidationOptions.Default;
        return DocumentReader.IsValid<T>(utf8Json, options) ? ValidationReport.Valid : DocumentReader.Report<T>(utf8Json, options);
    }

    /// <summary>Parses and validates a document in one pass.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Limits, and strings to take again.</param>
    /// <exception cref="JsonValidationException">The document is not valid.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null)
        where T : class, IJsonDocument<T> =>
        TryParse(utf8Json, out T? document, out var report, options) ? document : throw new JsonValidationException(report);

    /// <summary>Parses and validates a document in one pass.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="document">The document's value, when it is valid.</param>
    /// <param name="report">Every error, when it is not.</param>
    /// <param name="options">Limits, and strings to take again.</param>
    public static bool TryParse<T>(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out T? document, [NotNullWhen(false)] out ValidationReport? report, ValidationOptions? options = null)
        where T : class, IJsonDocument<T>
    {
        options ??= ValidationOptions.Default;
        document = DocumentReader.Parse<T>(utf8Json, options);
        report = document is null ? DocumentReader.Explain<T>(utf8Json, options) : null;
        return document is not null;
    }

    /// <summary>Writes a document as UTF-8 JSON, without a byte order mark.</summary>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    public static byte[] ToUtf8Json<T>(T document, bool indented = false)
        where T : class, IJsonDocument<T>
    {
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
            document.WriteTo(writer);
        return buffer.ToArray();
    }
}
