using System.Globalization;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// The weights of <c>role-weights.txt</c>, spread over the states: what each piece of evidence adds to each state, and what each step
/// from state to state adds.
/// </summary>
internal sealed class RoleWeights
{
    private readonly float[][] _evidence;
    private readonly (int From, float Step)[][] _predecessors;

    private RoleWeights()
    {
        var states = PageState.All;
        _evidence = [.. Enum.GetValues<Evidence>().Select(_ => new float[states.Count])];
        var steps = new float[states.Count, states.Count];
        foreach (var (section, line) in ResourceFile.ReadSections("role-weights.txt"))
        {
            if (section == "evidence")
                ReadEvidence(line);
            else
                ReadStep(line, steps);
        }

        _predecessors = new (int, float)[states.Count][];
        for (var to = 0; to < states.Count; to++)
            _predecessors[to] = [.. Enumerable.Range(0, states.Count).Where(from => states[from].MayPrecede(states[to])).Select(from => (from, steps[from, to]))];
    }

    public static RoleWeights Shared { get; } = new();

    public ReadOnlySpan<float> Of(Evidence evidence) => _evidence[(int)evidence];

    /// <summary>The states that may stand before a state, with what each step adds.</summary>
    public ReadOnlySpan<(int From, float Step)> Predecessors(int state) => _predecessors[state];

    /// <summary>"ends-sentence: paragraph +1.4 headline -1.2 tail/related +0.5": roles in every zone, or in one.</summary>
    private void ReadEvidence(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var evidence = Enum.Parse<Evidence>(line[..colon].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var words = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            var weight = float.Parse(words[i + 1], CultureInfo.InvariantCulture);
            foreach (var state in Match(words[i]))
                _evidence[(int)evidence][state] += weight;
        }
    }

    /// <summary>"caption > credit +2.5".</summary>
    private static void ReadStep(string line, float[,] steps)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var weight = float.Parse(words[3], CultureInfo.InvariantCulture);
        foreach (var from in Match(words[0]))
        {
            foreach (var to in Match(words[2]))
                steps[from, to] += weight;
        }
    }

    /// <summary>The states a pattern means: <c>caption</c>, <c>body/caption</c>, <c>tail/*</c>, <c>*</c>.</summary>
    private static IEnumerable<int> Match(string pattern)
    {
        var slash = pattern.IndexOf('/', StringComparison.Ordinal);
        var zone = slash < 0 ? "*" : pattern[..slash];
        var role = pattern[(slash + 1)..].Replace("-", "", StringComparison.Ordinal);
        if (zone != "*" && !Enum.TryParse<PageZone>(zone, ignoreCase: true, out _))
            throw new FormatException($"role-weights.txt: no zone '{zone}'.");
        if (role != "*" && !Enum.TryParse<BlockRole>(role, ignoreCase: true, out _))
            throw new FormatException($"role-weights.txt: no role '{role}'.");
        for (var i = 0; i < PageState.All.Count; i++)
        {
            var state = PageState.All[i];
            if ((zone == "*" || zone.Equals(state.Zone.ToString(), StringComparison.OrdinalIgnoreCase))
                && (role == "*" || role.Equals(state.Role.ToString(), StringComparison.OrdinalIgnoreCase)))
                yield return i;
        }
    }
}
