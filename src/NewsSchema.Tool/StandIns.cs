#pragma warning disable
// Stand-ins for libraries that land on main separately. Each is deleted when the real one arrives; nothing else in the tool changes.
using System.Text;
using System.Text.Json;
using NewsSchema.Runtime;

namespace NewsSchema.News
{
    internal sealed record ConversionOptions
    {
        public string? Zone { get; init; }
        public string? Locale { get; init; }
        public string? Language { get; init; }
        public string? SourceName { get; init; }
        public string? Id { get; init; }
    }

    internal sealed record ConversionError(string Message, long? ByteOffset = null, int? Line = null, int? Column = null);

    internal sealed record ConversionResult(Article? Article, ConversionError? Error);

    internal static class ArticleConverter
    {
        public static ConversionResult Convert(ReadOnlySpan<byte> source, ConversionOptions options)
        {
            if (source.StartsWith("\uFEFF"u8)) source = source[3..];
            if (source.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new(null, new("the text is UTF-16 with half a character", 0));
            if (!System.Text.Unicode.Utf8.IsValid(source)) return new(null, new("not UTF-8", 0, 1, 1));
            var text = Encoding.UTF8.GetString(source).Trim();
            if (text.Length == 0) return new(null, new("the text is empty; expected an article with a headline and a body"));
            return new(new Article { Id = options.Id ?? "sha256:" + System.Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(source)), Headline = text.Split('\n')[0] }, null);
        }
    }

    internal sealed record Quote(string Kind) : IJsonDocument<Quote>
    {
        static readonly ObjectRule Rule = new("https://news.example/quote", "kind");
        static readonly ChoiceRule Kinds = new("https://news.example/quote#/properties/kind", "direct", "mixed", "indirect");
        public static string SchemaLocation => "https://news.example/quote";
        public static Quote? Read<TMode>(ref JsonCursor<TMode> json) where TMode : struct, IReadMode
        {
            if (!json.BeginObject(Rule)) return null;
            ulong seen = 0;
            while (json.NextMember())
                if (json.NameIs("kind"u8)) { if (json.Once(ref seen, 0, Rule)) json.ReadChoice(Kinds); }
                else json.SkipValue();
            json.EndObject(seen, Rule);
            return json.Builds ? new Quote("direct") : null;
        }
        public void WriteTo(Utf8JsonWriter writer) { writer.WriteStartObject(); writer.WriteString("kind", Kind); writer.WriteEndObject(); }
    }

    internal sealed record Article : IJsonDocument<Article>
    {
        static readonly ObjectRule Rule = new("https://news.example/article", "id", "headline", "quotes");
        static readonly StringRule Text = new("https://news.example/article#/properties/headline") { MinLength = 1 };
        static readonly ArrayRule List = new("https://news.example/article#/properties/quotes");
        public string Id = "", Headline = "";
        public IReadOnlyList<Quote> Quotes { get; init; } = [];
        public IReadOnlyList<string> Media { get; init; } = [];
        public IReadOnlyList<string> Notices { get; init; } = [];
        public IReadOnlyList<string>? Diagnostics { get; init; }
        public static string SchemaLocation => "https://news.example/article";
        public static Article? Read<TMode>(ref JsonCursor<TMode> json) where TMode : struct, IReadMode
        {
            var article = new Article();
            if (!json.BeginObject(Rule)) return null;
            ulong seen = 0;
            while (json.NextMember())
                if (json.NameIs("id"u8)) { if (json.Once(ref seen, 0, Rule)) article.Id = json.ReadString(Text); }
                else if (json.NameIs("headline"u8)) { if (json.Once(ref seen, 1, Rule)) article.Headline = json.ReadString(Text); }
                else if (json.NameIs("quotes"u8)) { if (json.Once(ref seen, 2, Rule)) json.ReadList<Quote>(List); }
                else json.Unexpected(Rule);
            json.EndObject(seen, Rule);
            return json.Builds ? article : null;
        }
        public void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject(); writer.WriteString("id", Id); writer.WriteString("headline", Headline);
            writer.WriteStartArray("quotes"); foreach (var q in Quotes) q.WriteTo(writer); writer.WriteEndArray(); writer.WriteEndObject();
        }
    }
}
namespace NewsSchema.News
{
    internal sealed record Byline : IJsonDocument<Byline>
    {
        static readonly ObjectRule Rule = new("https://news.example/byline", "text");
        public static string SchemaLocation => Rule.Location;
        public static Byline? Read<TMode>(ref JsonCursor<TMode> json) where TMode : struct, IReadMode
        {
            if (!json.BeginObject(Rule)) return null;
            ulong seen = 0;
            while (json.NextMember()) { if (json.NameIs("text"u8)) json.Once(ref seen, 0, Rule); json.SkipValue(); }
            json.EndObject(seen, Rule);
            return json.Builds ? new() : null;
        }
        public void WriteTo(Utf8JsonWriter writer) { }
    }
    internal sealed record MediaCaption : IJsonDocument<MediaCaption>
    {
        public static string SchemaLocation => "";
        public static MediaCaption? Read<TMode>(ref JsonCursor<TMode> json) where TMode : struct, IReadMode { json.SkipValue(); return null; }
        public void WriteTo(Utf8JsonWriter writer) { }
    }
}
namespace NewsSchema
{
    internal sealed class JsonSchema
    {
        public static JsonSchema Load(string path) { File.ReadAllBytes(path); return new(); }
        public ValidationReport Validate(ReadOnlySpan<byte> utf8) => JsonDocuments.Validate<News.MediaCaption>(utf8);
    }
}
namespace NewsSchema.Tool.Generating
{
    using NewsSchema.Schemas;
    internal sealed record GeneratedSource(string HintName, string Source);
    internal sealed record CompilationResult(IReadOnlyList<GeneratedSource> Sources, IReadOnlyList<Finding> Findings);
    internal static class SchemaCompiler
    {
        public static CompilationResult Compile(IReadOnlyList<SchemaDocument> documents, string ns)
        {
            var sources = new List<GeneratedSource>(); var findings = new List<Finding>();
            foreach (var d in documents)
                if (d.Error is { } e) findings.Add(new Finding(FindingRules.BadJson, e.Message, d, new TextSpan(e.Offset, 0), ""));
                else sources.Add(new(Path.GetFileName(d.Path).Replace(".schema.json", ".g.cs"), $"namespace {ns};\n"));
            return new(sources, findings);
        }
    }
}
