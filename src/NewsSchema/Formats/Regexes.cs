using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Formats;

/// <summary>Regular expressions of ECMA-262 with the u flag.</summary>
static class Regexes
{
    public static bool IsRegex(ReadOnlySpan<byte> utf8) => EcmaRegex.TryParse(Encoding.UTF8.GetString(utf8), out _, out _);
}
