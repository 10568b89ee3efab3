using System.Globalization;
using System.Numerics;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>
/// The weights of <c>role-weights.txt</c>, spread over the states: what each piece of evidence adds to each state, and what each step
/// from state to state adds.
/// </summary>
internal sealed class RoleWeights
{
    /// <summary>The number of states, filled up to whole vectors.</summary>
    public static int Width { get; } = (PageState.All.Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    private readonly float[][] _evidence;
    private readonly float[][] _steps;

    private RoleWeights()
    {
        var states = PageState.All;
        _evidence = [.. Enum.GetValues<Evidence>().Select(_ => new float[Width])];
        var steps = new float[states.Count, states.Count];
        foreach (var (section, line) in ResourceFile.ReadSections("role-weights.txt"))
        {
            if (section == "evidence")
                ReadEvidence(line);
            else
                ReadStep(line, steps);
        }

        _steps = [.. states.Select(_ => new float[Width])];
        for (var from = 0; from < states.Count; from++)
        {
            for (var to = 0; to < Width; to++)
                _steps[from][to] = to < states.Count && states[from].MayPrecede(states[to]) ? steps[from, to] : float.NegativeInfinity;
        }
    }

    public static RoleWeights Shared { get; } = new();

    public ReadOnlySpan<float> Of(Evidence evidence) => _evidence[(int)evidence];

    /// <summary>What the step from a state to each state adds; minus infinity where it may not be taken.</summary>
    public ReadOnlySpan<float> StepsFrom(int state) => _steps[state];

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
