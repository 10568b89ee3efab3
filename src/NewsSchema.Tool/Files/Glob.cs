using System.IO.Enumeration;

namespace NewsSchema.Tool.Files;

/// <summary>
/// A path pattern: <c>*</c> and <c>?</c> within one name, <c>**</c> for any number of folders. Shells expand most patterns themselves;
/// this one is for those that arrive in quotation marks and for shells that do not.
/// </summary>
internal sealed class Glob
{
    private static readonly char[] Separators =
        [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private readonly string[] _segments;

    private Glob(string folder, string[] segments)
    {
        Folder = folder;
        _segments = segments;
    }

    /// <summary>The folder that the pattern's first wildcard stands in.</summary>
    public string Folder { get; }

    /// <summary>How many folders below <see cref="Folder"/> can match.</summary>
    public int Depth => _segments.Contains("**") ? int.MaxValue : _segments.Length - 1;

    public static bool IsGlob(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    public static Glob Parse(string path)
    {
        var wildcard = path.AsSpan().IndexOfAny('*', '?');
        var start = path.LastIndexOfAny(Separators, wildcard) + 1;
        var segments = path[start..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return new Glob(path[..start], segments);
    }

    /// <summary>Whether a file matches, given the names on the way to it from <see cref="Folder"/>.</summary>
    public bool IsMatch(string relativePath)
    {
        var names = relativePath.Split(Separators);
        var (name, segment) = (0, 0);
        var (retryName, retrySegment) = (-1, -1);
        while (name < names.Length)
        {
            if (segment < _segments.Length && _segments[segment] == "**")
            {
                retrySegment = ++segment;
                retryName = name;
            }
            else if (segment < _segments.Length && IsNameMatch(_segments[segment], names[name]))
            {
                segment++;
                name++;
            }
            else if (retryName >= 0)
            {
                // The last ** takes one name more; earlier ones need not be tried again, as in matching '*' itself.
                segment = retrySegment;
                name = ++retryName;
            }
            else
            {
                return false;
            }
        }

        return segment == _segments.Length;
    }

    public static bool IsNameMatch(string pattern, string name) =>
        FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: !OperatingSystem.IsLinux());
}
