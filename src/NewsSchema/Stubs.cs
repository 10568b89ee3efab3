#pragma warning disable
namespace NewsSchema.Text {
 static class JsonEquality { public static bool Equals(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => a.SequenceEqual(b); public static int GetHashCode(ReadOnlySpan<byte> a) => a.Length; }
}
