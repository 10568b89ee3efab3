using System.Collections.Concurrent;

namespace NewsSchema.Schemas;

/// <summary>
/// Unicode properties out of two resources of the assembly, so that a schema means the same on every machine and .NET version. A set is read when
/// it is first asked for. The form of the lines is described in the scripts beside the resources, which write them.
/// </summary>
static class UnicodeData
{
    const int Radix = 36;

    static readonly Lazy<Dictionary<(string Kind, string Name), string>> Lines = new(ReadLines);
    static readonly ConcurrentDictionary<string, CodePointSet> Sets = new();

    /// <summary>The set of a kind (<c>gc</c>, <c>sc</c>, <c>scx</c>, <c>bin</c>, <c>pvalid</c>, <c>bidi</c>, <c>joining</c>) by any of its names.</summary>
    public static CodePointSet? Find(string kind, string name) =>
        Lines.Value.TryGetValue((kind, name), out string? ranges) ? Sets.GetOrAdd(ranges, static text => CodePointSet.Of(Decode(text))) : null;

    /// <summary>The set that is known to be there.</summary>
    public static CodePointSet Get(string kind, string name) =>
        Find(kind, name) ?? throw new ArgumentException($"There is no Unicode data for {kind} {name}.", nameof(name));

    /// <summary>The numbers of a line that holds no ranges.</summary>
    public static IEnumerable<int> Numbers(string kind, string name) => Lines.Value[(kind, name)].Split(' ').Select(Number);

    /// <summary>The names of the lines of a kind.</summary>
    public static IEnumerable<string> Names(string kind) => Lines.Value.Keys.Where(key => key.Kind == kind).Select(key => key.Name);

    static Dictionary<(string Kind, string Name), string> ReadLines()
    {
        var lines = new Dictionary<(string Kind, string Name), string>();
        foreach (string resource in new[] { "properties", "idna" })
        {
            using var reader = new StreamReader(typeof(UnicodeData).Assembly.GetManifestResourceStream(resource)!);
            while (reader.ReadLine() is { } line)
            {
                string[] parts = line.Split('\t');
                foreach (string name in parts[1].Split('|').Distinct()) lines[(parts[0], name)] = parts[2];
            }
        }

        return lines;
    }

    static IEnumerable<(int First, int Last)> Decode(string text)
    {
        int at = 0;
        foreach (string token in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            int dot = token.IndexOf('.');
            int first = at + Number(dot < 0 ? token : token.Substring(0, dot));
            int length = dot < 0 ? 1 : Number(token.Substring(dot + 1));
            yield return (first, first + length - 1);
            at = first + length;
        }
    }

    static int Number(string text) => text.Aggregate(0, (number, digit) => (number * Radix) + (digit <= '9' ? digit - '0' : digit - 'a' + 10));
}
