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
            if (source.IndexOf((byte)0) >= 0) throw new InvalidOperationException("NUL");
            var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var hash = System.Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(source));
            string Q(string t) => "\"" + JsonEncodedText.Encode(t) + "\"";
            var n = text.EnumerateRunes().Count();
            var json = $$$"""{"id":{{{Q(options.Id ?? "sha256:" + hash)}}},"headline":{{{Q(lines[0])}}},"bylines":[],"body":[{"kind":"paragraph","text":{{{Q(lines[^1])}}},"span":{"start":0,"end":{{{n}}} } } ],"quotes":[],"media":[],"notices":[],"source":{"bytes":{{{source.Length}}},"length":{{{n}}},"sha256":"{{{hash}}}"}}""";
            return new(JsonDocuments.Parse<Article>(Encoding.UTF8.GetBytes(json)), null);
        }
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
