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

    private static readonly int Lanes = Vector<float>.Count;

    private readonly float[] _evidence;
    private readonly float[] _steps;
    private readonly (int First, int End)[] _sources;

    private RoleWeights(IEnumerable<(string Section, string Line)> table)
    {
        var states = PageState.All;
        _evidence = new float[Enum.GetValues<Evidence>().Length * Width];
        var steps = new float[states.Count, states.Count];
        foreach (var (section, line) in table)
        {
            if (section == "evidence")
                ReadEvidence(line);
            else
                ReadStep(line, steps);
        }

        // By the vector of states they lead to: a vector's steps are read one after the other.
        _steps = new float[Width * states.Count];
        _sources = new (int, int)[Width / Lanes];
        for (var to = 0; to < Width; to++)
        {
            for (var from = 0; from < states.Count; from++)
            {
                var isAllowed = to < states.Count && states[from].MayPrecede(states[to]);
                _steps[(((to / Lanes * states.Count) + from) * Lanes) + (to % Lanes)] = isAllowed ? steps[from, to] : float.NegativeInfinity;
                if (isAllowed)
                    Widen(ref _sources[to / Lanes], from);
            }
        }
    }

    /// <summary>The weights that conversion uses.</summary>
    public static RoleWeights Fitted { get; } = new(ResourceFile.ReadSections("role-weights.txt"));

    /// <summary>The weights of another table of the same form.</summary>
    public static RoleWeights Parse(IEnumerable<string> lines) => new(ResourceFile.Sections("the table of role weights", lines));

    public ReadOnlySpan<float> Of(Evidence evidence) => _evidence.AsSpan((int)evidence * Width, Width);

    /// <summary>The states from which a step leads to any state of the vector with this number.</summary>
    public (int First, int End) SourcesOf(int vector) => _sources[vector];

    /// <summary>What the step from each source adds to the states of the vector, a vector for each; minus infinity where it may not be taken.</summary>
    public ReadOnlySpan<float> StepsInto(int vector)
    {
        var (first, end) = _sources[vector];
        return _steps.AsSpan(((vector * PageState.All.Count) + first) * Lanes, (end - first) * Lanes);
    }

    /// <summary>The evidence that a line of the table names in kebab-case.</summary>
    public static Evidence EvidenceOf(string name) => Enum.Parse<Evidence>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>"ends-sentence: paragraph +1.4 headline -1.2 tail/related +0.5": roles in every zone, or in one.</summary>
    private void ReadEvidence(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var evidence = EvidenceOf(line[..colon]);
        var words = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            var weight = float.Parse(words[i + 1], CultureInfo.InvariantCulture);
            foreach (var state in StatePattern.Match(words[i]))
                _evidence[((int)evidence * Width) + state] += weight;
        }
    }

    /// <summary>"caption > credit +2.5".</summary>
    private static void ReadStep(string line, float[,] steps)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var weight = float.Parse(words[3], CultureInfo.InvariantCulture);
        foreach (var from in StatePattern.Match(words[0]))
        {
            foreach (var to in StatePattern.Match(words[2]))
                steps[from, to] += weight;
        }
    }

    private static void Widen(ref (int First, int End) sources, int state) =>
        sources = sources.End == 0 ? (state, state + 1) : (Math.Min(sources.First, state), Math.Max(sources.End, state + 1));
}
