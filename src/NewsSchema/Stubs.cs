#pragma warning disable
using System.Text;
namespace NewsSchema.Text {
 static class CodePoints { public static int Count(ReadOnlySpan<byte> s) { var n=0; foreach (var b in s) if ((b & 0xC0) != 0x80) n++; return n; } }
 static class JsonEquality { 
   public static bool Equals(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) { return System.Text.Json.Nodes.JsonNode.DeepEquals(System.Text.Json.Nodes.JsonNode.Parse(a), System.Text.Json.Nodes.JsonNode.Parse(b)); }
 public static int GetHashCode(ReadOnlySpan<byte> a) => 1; }
}
namespace NewsSchema.Formats { abstract class Format { public abstract bool IsValid(ReadOnlySpan<byte> s); public static Format? Find(string n) => null; } }
