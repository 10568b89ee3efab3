#pragma warning disable
// Stand-ins for libraries that land on main separately. Each is deleted when the real one arrives; nothing else in the tool changes.
using System.Text;
using System.Text.Json;
using NewsSchema.Runtime;

namespace NewsSchema
{
    internal sealed class JsonSchema
    {
        public static JsonSchema Load(string path) { File.ReadAllBytes(path); return new(); }
        public ValidationReport Validate(ReadOnlySpan<byte> utf8) => JsonDocuments.Validate<News.MediaCaption>(utf8);
    }
}
