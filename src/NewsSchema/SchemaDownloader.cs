using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema;

/// <summary>
/// Gets the documents that schemas refer to from the web. The only part of the library that uses a network, and only when it is called.
/// What comes from there is hostile until proved otherwise, so its size and number are limited.
/// </summary>
/// <param name="client">Sends the requests; its time-out, redirects, proxy and credentials are the caller's choice.</param>
public sealed class SchemaDownloader(HttpClient client)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>As many documents are got for one schema; 100 unless set.</summary>
    public int MaxDocuments { get; init; } = 100;

    /// <summary>A document may have as many bytes; 4 MiB unless set.</summary>
    public int MaxBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Gets what a document refers to over <c>https</c> or <c>http</c>, and what that refers to, as far as the registry does not have it yet.</summary>
    /// <param name="document">The document.</param>
    /// <param name="registry">Takes what is got, under the URI that was asked for.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>What could not be got, with the reason; empty when all is there. A reference to it is reported again by whatever reads the schema.</returns>
    public async Task<IReadOnlyList<FailedDownload>> AddReferencesAsync(SchemaDocument document, SchemaRegistry registry, CancellationToken cancel = default)
    {
        List<FailedDownload> failed = [];
        HashSet<Uri> asked = [];
        Queue<SchemaDocument> open = new([document]);
        while (open.TryDequeue(out var next))
        {
            foreach (var uri in next.References)
            {
                if (IsOfItself(next, uri) || !asked.Add(uri))
                    continue;
                if (registry.Find(uri) is { } known)
                {
                    open.Enqueue(known);
                }
                else if (uri.Scheme is "https" or "http")
                {
                    if (asked.Count > MaxDocuments)
                        failed.Add(new FailedDownload(uri, $"more than {MaxDocuments} documents are referred to"));
                    else if (await DownloadAsync(uri, failed, cancel).ConfigureAwait(false) is { } text)
                        open.Enqueue(registry.AddText(text, uri));
                }
            }
        }

        return failed;
    }

    private static bool IsOfItself(SchemaDocument document, Uri uri) => uri == document.RetrievalUri || document.ResourceUris.Contains(uri);

    private async Task<string?> DownloadAsync(Uri uri, List<FailedDownload> failed, CancellationToken cancel)
    {
        try
        {
            using var response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                failed.Add(new FailedDownload(uri, $"the server answers {(int)response.StatusCode}"));
                return null;
            }

            using var stream = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
            if (await ReadAsync(stream, cancel).ConfigureAwait(false) is { } bytes)
                return Strict.GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
            failed.Add(new FailedDownload(uri, $"it is larger than {MaxBytes} bytes"));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            failed.Add(new FailedDownload(uri, "the server does not answer in time"));
        }
        catch (DecoderFallbackException)
        {
            failed.Add(new FailedDownload(uri, "it is not UTF-8"));
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            failed.Add(new FailedDownload(uri, problem.Message));
        }

        return null;
    }

    /// <summary>The whole stream, or null when it is too long.</summary>
    private async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + count > MaxBytes)
                return null;
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}

/// <summary>A document that could not be got.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="Reason">Why not.</param>
public sealed record FailedDownload(Uri Uri, string Reason);
