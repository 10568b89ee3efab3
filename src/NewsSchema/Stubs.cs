#pragma warning disable
using System.Text;
namespace NewsSchema.Text {
 enum PatternResult { Match, NoMatch, TimedOut }
 sealed class PatternMatcher { System.Text.RegularExpressions.Regex r; public static PatternMatcher Create(string p) => new() { r = new(p) }; public PatternResult IsMatch(ReadOnlySpan<byte> s) => r.IsMatch(Encoding.UTF8.GetString(s)) ? PatternResult.Match : PatternResult.NoMatch; }
 static class CodePoints { public static int Count(ReadOnlySpan<byte> s) { var n=0; foreach (var b in s) if ((b & 0xC0) != 0x80) n++; return n; } }
 static class JsonEquality { public static bool Equals(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => a.SequenceEqual(b); public static int GetHashCode(ReadOnlySpan<byte> a) => a.Length; }
}
namespace NewsSchema.Formats { abstract class Format { public abstract bool IsValid(ReadOnlySpan<byte> s); public static Format? Find(string n) => null; } }
