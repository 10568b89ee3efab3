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

    // By the vector of states they speak for or lead to: a vector's weights are read one after the other.
    private readonly Vector<float>[] _evidence;
    private readonly Vector<float>[] _steps;
    private readonly (int First, int End)[] _sources;

    private RoleWeights(IEnumerable<(string Section, string Line)> table)
    {
        var states = PageState.All;
        var evidence = new float[EvidenceSet.Capacity, Width];
        var steps = new float[states.Count, states.Count];
        foreach (var (section, line) in table)
        {
            if (section == "evidence")
                ReadEvidence(line, evidence);
            else
                ReadStep(line, steps);
        }

        var vectors = Width / Lanes;
        _evidence = new Vector<float>[vectors * EvidenceSet.Capacity];
        _steps = new Vector<float>[vectors * states.Count];
        _sources = new (int, int)[vectors];
        var lanes = new float[Lanes];
        for (var vector = 0; vector < vectors; vector++)
        {
            for (var e = 0; e < EvidenceSet.Capacity; e++)
                _evidence[(vector * EvidenceSet.Capacity) + e] = Pack(vector, to => evidence[e, to]);
            for (var from = 0; from < states.Count; from++)
            {
                _steps[(vector * states.Count) + from] = Pack(vector, to => MayPrecede(from, to) ? steps[from, to] : float.NegativeInfinity);
                if (Enumerable.Range(vector * Lanes, Lanes).Any(to => MayPrecede(from, to)))
                    _sources[vector] = _sources[vector].End == 0 ? (from, from + 1) : (_sources[vector].First, from + 1);
            }
        }

        Vector<float> Pack(int vector, Func<int, float> weight)
        {
            for (var i = 0; i < Lanes; i++)
                lanes[i] = weight((vector * Lanes) + i);
            return new Vector<float>(lanes);
        }

        bool MayPrecede(int from, int to) => to < states.Count && states[from].MayPrecede(states[to]);
    }

    /// <summary>The weights that conversion uses.</summary>
    public static RoleWeights Fitted { get; } = new(ResourceFile.ReadSections("role-weights.txt"));

    /// <summary>The weights of another table of the same form.</summary>
    public static RoleWeights Parse(IEnumerable<string> lines) => new(ResourceFile.Sections("the table of role weights", lines));

    /// <summary>What each piece of evidence adds to the states of the vector with this number.</summary>
    public ReadOnlySpan<Vector<float>> EvidenceFor(int vector) => _evidence.AsSpan(vector * EvidenceSet.Capacity, EvidenceSet.Capacity);

    /// <summary>The states from which a step leads to any state of the vector.</summary>
    public (int First, int End) SourcesOf(int vector) => _sources[vector];

    /// <summary>What the step from each state adds to the states of the vector; minus infinity where it may not be taken.</summary>
    public ReadOnlySpan<Vector<float>> StepsInto(int vector) => _steps.AsSpan(vector * PageState.All.Count, PageState.All.Count);

    /// <summary>The evidence that a line of the table names in kebab-case.</summary>
    public static Evidence EvidenceOf(string name) => Enum.Parse<Evidence>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>"ends-sentence: paragraph +1.4 headline -1.2 tail/related +0.5": roles in every zone, or in one.</summary>
    private static void ReadEvidence(string line, float[,] weights)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var evidence = EvidenceOf(line[..colon]);
        var words = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            var weight = float.Parse(words[i + 1], CultureInfo.InvariantCulture);
            foreach (var state in StatePattern.Match(words[i]))
                weights[(int)evidence, state] += weight;
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
}
