using System.Collections.Concurrent;
using System.Text;
using NewsSchema.Generator.Tests.Project;
using NewsSchema.Schemas;

namespace NewsSchema.Conformance.Tests;

/// <summary>
/// Generated code for the suite's schemas. Many are compiled in one project, each with a namespace of its own: a compilation costs far more than another schema in
/// it. They are not all in one, so that what one schema breaks does not hide the others.
/// </summary>
internal sealed class GeneratedCode
{
    /// <summary>Files with numbers that long and double cannot hold: their types keep numbers as written.</summary>
    public static readonly string[] BeyondTypes = ["optional/bignum.json", "optional/float-overflow.json"];

    private const int SchemasInProject = 80;

    private const string RemoteNamespace = "Acme.Remotes";

    private static readonly ConcurrentDictionary<Dialect, GeneratedCode> Compiled = new();

    private readonly Dictionary<SchemaDocument, GeneratedType> _types = [];
    private readonly Dictionary<SchemaDocument, string> _findings = [];

    private GeneratedCode(string dialect)
    {
        var schemas = Enum.GetValues<SuiteKind>()
            .SelectMany(kind => OfficialSuite.Groups(dialect, kind).Select(group => (group.Schema, Options: OfficialSuite.OptionsFor(dialect, kind, group))))
            .DistinctBy(pair => pair.Schema);
        foreach (var part in schemas.Chunk(SchemasInProject))
            Compile(part);
    }

    /// <summary>The code for one of the suite's schemas. Its verdict, report and parser must agree, and what is parsed and written must stay equal.</summary>
    public static Func<byte[], bool> For(SchemaDocument document, JsonSchemaOptions options)
    {
        var code = Compiled.GetOrAdd(options.DefaultDialect, dialect => new GeneratedCode(SuiteDialects.All.First(each => each.Value == dialect).Key));
        if (!code._types.TryGetValue(document, out var type))
            throw new InvalidOperationException("no type: " + code._findings[document]);
        return json => Validate(type, Encoding.UTF8.GetString(json));
    }

    private static bool Validate(GeneratedType type, string json)
    {
        var verdict = type.TryValidate(json) ?? throw new InvalidOperationException("verdict, report and parser disagree");
        return !verdict || JsonValue.Parse(type.RoundTrip(json)) == JsonValue.Parse(json) ? verdict
            : throw new InvalidOperationException($"{json} became {type.RoundTrip(json)}");
    }

    private void Compile((SchemaDocument Schema, JsonSchemaOptions Options)[] schemas)
    {
        var project = new SchemaProject();
        for (var i = 0; i < schemas.Length; i++)
            project.With(Item(i, schemas[i].Schema, schemas[i].Options));
        foreach (var remote in OfficialSuite.RemotesOf(schemas.Select(pair => pair.Schema)))
        {
            // Some do not say which dialect they are in: it is that of those who refer to them.
            project.With(SchemaFileText.Item("/remotes/" + remote.Path, remote.Text, RemoteNamespace, ("BaseUri", remote.RetrievalUri.OriginalString), ("Dialect", schemas[0].Options.DefaultDialect.Name)));
        }


        var generation = project.Generate().ShouldCompile();
        var types = generation.Roots.Where(type => type.Type.Namespace != RemoteNamespace).ToDictionary(type => type.Type.Namespace!, StringComparer.Ordinal);
        for (var i = 0; i < schemas.Length; i++)
        {
            if (types.TryGetValue(NamespaceOf(i), out var type))
                _types.Add(schemas[i].Schema, type);
            else
                _findings.Add(schemas[i].Schema, string.Join("; ", generation.Findings.Where(finding => finding.Location.GetLineSpan().Path == PathOf(i))));
        }
    }

    private static SchemaFileText Item(int number, SchemaDocument schema, JsonSchemaOptions options) => SchemaFileText.Item(
        PathOf(number),
        schema.Text,
        NamespaceOf(number),
        ("Dialect", options.DefaultDialect.Name),
        ("AssertFormats", options.AssertFormats switch { true => "true", false => "false", null => "dialect" }),
        ("Numbers", BeyondTypes.Any(file => schema.Path.StartsWith(file, StringComparison.Ordinal)) ? "Exact" : "Native"),
        ("AssertContent", options.AssertContent ? "true" : "false"),
        ("BaseUri", $"http://suite.example/{number}/schema"));

    private static string PathOf(int number) => $"/suite/schema{number}.json";

    private static string NamespaceOf(int number) => $"Acme.G{number}";
}
