using System.Text;

namespace NewsSchema.Runtime;

/// <summary>
/// Gathers the errors of a <see cref="Collect"/> pass, and keeps the path of the value being read so that each error can be given its JSON Pointer.
/// </summary>
internal sealed class ErrorCollector
{
    /// <summary>So many alternatives are explained in one report, those within others counted, and with so many errors; the rest have no causes.</summary>
    private const int MaxExplained = 2000;
    private const int MaxCauses = 20_000;

    private readonly int _maxErrors;
    private readonly ErrorCollector _report;
    private readonly List<ValidationError> _errors = [];
    private Step[] _path = new Step[16];
    private int _depth;

    // Of the whole report.
    private int _explained;
    private int _causes;

    public ErrorCollector(int maxErrors)
    {
        _maxErrors = maxErrors;
        _report = this;
    }

    private ErrorCollector(ErrorCollector outer, EvaluationTrace? trace)
    {
        _maxErrors = outer._maxErrors;
        _report = outer._report;
        _path = (Step[])outer._path.Clone();
        _depth = outer._depth;
        Trace = trace;
    }

    public int Count => _errors.Count;

    public IReadOnlyList<ValidationError> Errors => _errors;

    /// <summary>Whether errors were left out because there were more than the limit.</summary>
    public bool Truncated { get; private set; }

    /// <summary>What notes every schema evaluated, when more than errors is asked for.</summary>
    public EvaluationTrace? Trace { get; init; }

    /// <summary>Enters an object or array.</summary>
    public void Enter()
    {
        if (_depth == _path.Length)
            Array.Resize(ref _path, _depth * 2);
        _path[_depth++] = default;
    }

    public void Leave() => _depth--;

    /// <summary>Is at the member whose name, between its quotation marks, stands there.</summary>
    public void AtMember(int nameStart, int nameLength) => _path[_depth - 1] = new Step(nameStart, nameLength);

    public void AtItem(int index) => _path[_depth - 1] = new Step(index, Step.Item);

    /// <summary>Adds an error at the current path; false when the limit is reached and the pass should end.</summary>
    public bool Add(ReadOnlySpan<byte> json, int offset, Rule rule, string keyword, string message, IReadOnlyList<ValidationError>? causes = null)
    {
        if (_errors.Count >= _maxErrors)
        {
            Truncated = true;
            return false;
        }

        _report._causes++;
        message = rule.Wording?.For(keyword) ?? message;
        Trace?.Fail(keyword, message);
        _errors.Add(new ValidationError(Pointer(json), rule.At(keyword), keyword, message, offset) { Causes = causes ?? [] });
        return true;
    }

    public void AddMalformed(ReadOnlySpan<byte> json, string message, int offset) =>
        _errors.Add(new ValidationError(Pointer(json), string.Empty, ValidationError.Syntax, message, offset));

    /// <summary>A collector for a branch of this one's document, at the same path.</summary>
    /// <param name="traced">Whether the schemas that the branch evaluates are noted as this one's are.</param>
    public ErrorCollector Branch(bool traced = true) => new(this, traced ? Trace : null);

    /// <summary>Whether a number of alternatives may still be explained.</summary>
    public bool TryExplain(int alternatives)
    {
        _report._explained += alternatives;
        return _report._explained <= MaxExplained && _report._causes <= MaxCauses;
    }

    /// <summary>The place of the value being read, as a JSON Pointer.</summary>
    public string Pointer(ReadOnlySpan<byte> json)
    {
        var pointer = new StringBuilder();
        foreach (var step in _path.AsSpan(0, _depth))
            step.AppendTo(pointer, json);
        return pointer.ToString();
    }

    /// <summary>One reference token, as a place in the document. An object or array that has just been entered has none yet.</summary>
    private readonly record struct Step(int StartOrIndex, int Length)
    {
        public const int Item = -1;

        private bool IsNone => this == default;

        public void AppendTo(StringBuilder pointer, ReadOnlySpan<byte> json)
        {
            if (IsNone)
                return;
            pointer.Append('/');
            if (Length == Item)
            {
                pointer.Append(StartOrIndex);
                return;
            }

            var name = JsonStrings.Decode(json.Slice(StartOrIndex, Length));
            pointer.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }
    }
}
