using System.Globalization;
using System.Text;

namespace NewsSchema.Schemas;

/// <summary>JSON Pointers (RFC 6901) and their form in a URI fragment.</summary>
internal static class JsonPointer
{
    private const string FragmentSafe = "-._~!$&'()*+,;=:@/?";

    internal static string Escape(string name) => name.IndexOfAny(['~', '/']) < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

    internal static string Unescape(string token) => token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");

    /// <summary>Reads an array index: digits without a leading zero.</summary>
    internal static bool TryIndex(string token, out int index)
    {
        index = 0;
        return token.Length > 0 && (token[0] != '0' || token.Length == 1) && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out index);
    }

    /// <summary>Percent-encodes what a URI fragment must not hold.</summary>
    internal static string ToFragment(string pointer)
    {
        int i = 0;
        while (i < pointer.Length && IsSafe(pointer[i]))
        {
            i++;
        }

        if (i == pointer.Length)
        {
            return pointer;
        }

        StringBuilder fragment = new(pointer, 0, i, pointer.Length + 16);
        foreach (byte b in Encoding.UTF8.GetBytes(pointer.Substring(i)))
        {
            if (b < 0x80 && IsSafe((char)b))
            {
                fragment.Append((char)b);
            }
            else
            {
                fragment.Append('%').Append("0123456789ABCDEF"[b >> 4]).Append("0123456789ABCDEF"[b & 15]);
            }
        }

        return fragment.ToString();
    }

    private static bool IsSafe(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || FragmentSafe.IndexOf(c) >= 0;
}
