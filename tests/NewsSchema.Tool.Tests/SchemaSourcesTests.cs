using System.Net;
using System.Net.Sockets;

namespace NewsSchema.Tool.Tests;

/// <summary>Where the schemas of <c>validate --schema</c> and <c>check</c> come from: folders, the web when asked to, and in which dialect.</summary>
public sealed class SchemaSourcesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void References_lead_to_folders_by_id()
    {
        _folder.Write("ferry.json", """{ "$ref": "https://acme.example/berth" }""");
        _folder.Write("library/deep/berth.json", """{ "$id": "https://acme.example/berth", "type": "integer" }""");

        Validate("4", "ferry.json", "--refs", "library").ExitCode.ShouldBe(0);
        Validate("\"north\"", "ferry.json", "--refs", "library").ExitCode.ShouldBe(1);
        ToolProcess.Run(_folder, "check", "ferry.json", "--refs", "library").ExitCode.ShouldBe(0);
        var without = Validate("4", "ferry.json");
        without.ExitCode.ShouldBe(2);
        without.Error.ShouldContain("No schema is known as 'https://acme.example/berth'");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said() =>
        Validate("4", _folder.Write("any.json", "{}"), "--refs", "nowhere").Error.ShouldContain("nowhere: ");

    [Theory]
    [InlineData("4", 1)]
    [InlineData("2020-12", 2)]
    public void The_dialect_counts_where_the_schema_names_none(string dialect, int exitCode)
    {
        _folder.Write("s.json", """{ "minimum": 3, "exclusiveMinimum": true }""");
        ToolProcess.Run(_folder, Samples.Utf8("3"), ["validate", "-", "--schema", "s.json", "--dialect", dialect]).ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public void A_dialect_that_nobody_knows_is_wrong_usage()
    {
        var result = Validate("4", _folder.Write("any.json", "{}"), "--dialect", "5");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("--dialect takes 2020-12, 2019-09, 7, 6, 4, 3, v1; it was given '5'.");
    }

    [Fact]
    public async Task The_web_is_asked_only_when_the_user_says_so()
    {
        using var listener = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(address);
        listener.Start();
        var asked = 0;
        var serving = ServeAsync(listener, """{ "type": "integer" }""", () => asked++);
        _folder.Write("ferry.json", $$"""{ "$ref": "{{address}}berth.json" }""");

        Validate("4", "ferry.json").ExitCode.ShouldBe(2);
        asked.ShouldBe(0);
        Validate("4", "ferry.json", "--fetch").ExitCode.ShouldBe(0);
        Validate("\"north\"", "ferry.json", "--fetch").ExitCode.ShouldBe(1);
        asked.ShouldBe(2);
        listener.Stop();
        await serving;
    }

    [Fact]
    public void A_server_that_is_not_there_is_said()
    {
        _folder.Write("ferry.json", $$"""{ "$ref": "http://127.0.0.1:{{FreePort()}}/berth.json" }""");
        var result = Validate("4", "ferry.json", "--fetch");
        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("/berth.json: ");
        result.Error.ShouldContain("; check the address, or give the schema with --refs");
        result.Error.ShouldNotContain("   at ");
    }

    public void Dispose() => _folder.Dispose();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static async Task ServeAsync(HttpListener listener, string page, Action count)
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                count();
                await using var body = context.Response.OutputStream;
                await body.WriteAsync(Samples.Utf8(page));
            }
        }
        catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
        {
            // The listener was stopped.
        }
    }

    private ToolResult Validate(string document, string schema, params string[] options) =>
        ToolProcess.Run(_folder, Samples.Utf8(document), ["validate", "-", "--schema", schema, .. options]);
}
