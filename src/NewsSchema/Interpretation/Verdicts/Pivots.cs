using System.Collections.Concurrent;

namespace NewsSchema.Runtime;

/// <summary>
/// The pivots of a trial. Objects with the same values of them have the same alternatives left, so what is asked of such objects is worked out once:
/// of twenty branches told apart by a <c>kind</c> one is left, and read like an object without alternatives.
/// </summary>
internal sealed class Pivots
{
    /// <summary>So many members are looked at.</summary>
    public const int Most = 4;

    private const int BitsOfClass = 16;
    private const int MostDecided = 1024;

    private readonly TrialCompiler _compiler;
    private readonly Trial _trial;
    private readonly Formula[] _formulas;
    private readonly Pivot[] _pivots;
    private readonly ConcurrentDictionary<ulong, Decided> _decided = new();
    private volatile Decided? _last;
    private ObjectTrial? _undecided;

    private Pivots(TrialCompiler compiler, Trial trial, Formula[] formulas, Pivot[] pivots)
    {
        (_compiler, _trial, _formulas, _pivots) = (compiler, trial, formulas, pivots);
        Members = new MemberTable<Pivot>(pivots);
    }

    public MemberTable<Pivot> Members { get; }

    /// <summary>The pivots of formulas, or null when there are none.</summary>
    public static Pivots? TryCreate(TrialCompiler compiler, Trial trial, Formula[] formulas)
    {
        Pivot[] pivots = [.. PivotFinder.Find(formulas).Select((found, i) => new Pivot(found.Name, i, found.Values))];
        return pivots.Length == 0 ? null : new Pivots(compiler, trial, formulas, pivots);
    }

    /// <summary>Adds a pivot's class to those of the others.</summary>
    public static ulong Add(ulong classes, Pivot pivot, int valueClass) => classes | ((ulong)valueClass << (pivot.Index * BitsOfClass));

    /// <summary>What is asked of objects whose pivots have values of some classes.</summary>
    public ObjectTrial Decide(ulong classes)
    {
        if (_last is { } last && last.Classes == classes)
            return last.Trial;
        if (!_decided.TryGetValue(classes, out var decided))
        {
            if (_decided.Count >= MostDecided)
                return Undecided();
            decided = _decided.GetOrAdd(classes, each => new Decided(each, Work(each)));
        }

        _last = decided;
        return decided.Trial;
    }

    /// <summary>What is asked of objects of whose pivots nothing is known.</summary>
    public ObjectTrial Undecided() => _undecided ??= _compiler.ObjectsOf(_trial, _formulas);

    private ObjectTrial Work(ulong classes)
    {
        var known = new PivotValues(_compiler, [.. _pivots.Select(pivot => (pivot, (int)(classes >> (pivot.Index * BitsOfClass)) & ((1 << BitsOfClass) - 1)))]);
        Formula[] left = [.. _formulas.Select(formula => formula.Replace(known.Apply))];
        return _compiler.ObjectsOf(_trial, left, known.Concluded.Count == 0 ? null : new Conclusion([.. known.Concluded], Undecided));
    }

    private sealed record Decided(ulong Classes, ObjectTrial Trial);
}
