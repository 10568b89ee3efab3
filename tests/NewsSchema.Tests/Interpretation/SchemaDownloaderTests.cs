using System.Net;
using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Tests.Interpretation;

/// <summary>Documents got from the web: only what is referred to, only so much of it, and every failure said.</summary>
public sealed class SchemaDownloaderTests
{
    private static readonly Uri Ferry = new("https://acme.example/ferry.json");

    private readonly FakeServer _server = new();

    [Fact]
    public async Task What_a_schema_refers_to_is_got_at_any_remove()
    {
        _server.Pages["https://acme.example/berth.json"] = """{ "properties": { "tide": { "$ref": "tides/tide.json" } } }""";
        _server.Pages["https://acme.example/tides/tide.json"] = """{ "type": "number" }""";
        var registry = new SchemaRegistry();
        var failed = await Download("""{ "properties": { "berth": { "$ref": "berth.json#" }, "own": { "$ref": "#/properties/berth" } } }""", registry);

        failed.ShouldBeEmpty();
        _server.Asked.ShouldBe(["https://acme.example/berth.json", "https://acme.example/tides/tide.json"]);
        var schema = JsonSchema.FromText("""{ "$ref": "https://acme.example/berth.json" }""", new JsonSchemaOptions { Documents = registry });
        schema.IsValid("""{"tide":1}"""u8).ShouldBeTrue();
        schema.IsValid("""{"tide":"high"}"""u8).ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_is_asked_for_that_the_registry_or_the_product_has()
    {
        var registry = new SchemaRegistry();
        registry.AddText("{}", new Uri("https://acme.example/berth.json"));
        var failed = await Download("""{ "$schema": "http://json-schema.org/draft-07/schema#", "not": { "$ref": "berth.json" }, "if": { "$ref": "urn:acme:pier" } }""", registry);
        failed.ShouldBeEmpty();
        _server.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("missing.json", "404")]
    [InlineData("large.json", "larger than 100 bytes")]
    [InlineData("latin.json", "not UTF-8")]
    [InlineData("gone.json", "no route")]
    [InlineData("slow.json", "in time")]
    public async Task What_cannot_be_got_is_said(string page, string reason)
    {
        var failed = await Download($$"""{ "$ref": "{{page}}" }""", new SchemaRegistry());
        var only = failed.ShouldHaveSingleItem();
        only.Uri.ShouldBe(new Uri(Ferry, page));
        only.Reason.ShouldContain(reason);
    }

    [Fact]
    public async Task A_chain_without_end_ends()
    {
        _server.Endless = true;
        var failed = await Download("""{ "$ref": "page0.json" }""", new SchemaRegistry());
        failed.ShouldHaveSingleItem().Reason.ShouldContain("more than 5 documents");
        _server.Asked.Count.ShouldBe(5);
    }

    [Fact]
    public async Task The_caller_can_end_it()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Download("""{ "$ref": "slow.json" }""", new SchemaRegistry(), source.Token));
    }

    private async Task<IReadOnlyList<FailedDownload>> Download(string schema, SchemaRegistry registry, CancellationToken cancel = default)
    {
        using var client = new HttpClient(_server, disposeHandler: false);
        var downloader = new SchemaDownloader(client) { MaxDocuments = 5, MaxBytes = 100 };
        return await downloader.AddReferencesAsync(SchemaDocument.Parse("ferry.json", schema, Ferry), registry, cancel);
    }

    /// <summary>A web in memory.</summary>
    private sealed class FakeServer : HttpMessageHandler
    {
        public Dictionary<string, string> Pages { get; } = [];

        public List<string> Asked { get; } = [];

        public bool Endless { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var uri = request.RequestUri!.OriginalString;
            Asked.Add(uri);
            if (Endless)
                return Answer(Encoding.UTF8.GetBytes($$"""{ "$ref": "page{{Asked.Count}}.json" }"""));
            return Path.GetFileName(uri) switch
            {
                "large.json" => Answer(new byte[101]),
                "latin.json" => Answer([(byte)'"', 0xE9, (byte)'"']),
                "gone.json" => throw new HttpRequestException("no route to the host"),
                "slow.json" => throw new TaskCanceledException("timed out"),
                _ => Pages.TryGetValue(uri, out var page) ? Answer(Encoding.UTF8.GetBytes(page)) : Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound)),
            };
        }

        private static Task<HttpResponseMessage> Answer(byte[] content) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) });
    }
}
