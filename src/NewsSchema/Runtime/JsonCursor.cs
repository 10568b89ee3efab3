using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsSchema.Runtime;

/// <summary>
/// A forward cursor over one JSON document in UTF-8. Generated code and the interpreter read through it; it checks JSON's grammar (RFC 8259),
/// keeps the place, and reports. It allocates only what a <see cref="Build"/> pass returns and what a <see cref="Collect"/> pass reports.
/// </summary>
/// <remarks>
/// The bytes must be valid UTF-8: the entry points check that in one pass of its own. After a failure that ends the pass the cursor stands
/// at the end of the input, so every loop over members or items ends by itself and callers need not test for it.
/// </remarks>
/// <typeparam name="TMode">What the pass is for.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonCursor<TMode>
    where TMode : struct, IReadMode
{
    private const int LevelsUnchecked = 64;

    private readonly ReadOnlySpan<byte> _json;
    private readonly ErrorCollector? _errors;
    private readonly int _maxDepth;

    // From here on each level of nesting is checked: against the limit, and whether there is stack left.
    private readonly int _depthToCheck;
    private int _position;
    private int _depth;
    private bool _fresh;
    private bool _failed;

    // The member name read last: its bytes in the document or, when it was written with escapes, decoded into memory that the next such name takes again.
    private ulong _nameKey;
    private int _nameStart;
    private int _nameLength;
    private byte[]? _decodedName;
    private int _decodedLength;

    // For schemas known at run time: the resources entered so far (null unless there are dynamic references), and whether the pass ended
    // because the schema led into itself or too deep, which says nothing about the value.
    private DynamicScope? _scope;

    // Where the value ends that the run-time engine has checked as a whole before it is built.
    private int _checkedUntil;
    private bool _exhausted;

    // A member that decides between alternatives was found twice in one object.
    private bool _withoutPivots;

    // Also for them: what is remembered of schemas that apply others to the same value, when they come to be evaluated very often.
    private EvaluationMemo? _memo;

    internal JsonCursor(ReadOnlySpan<byte> json, int maxDepth, ErrorCollector? errors = null)
    {
        _json = json;
        _maxDepth = maxDepth;
        _depthToCheck = Math.Min(maxDepth, LevelsUnchecked);
        _errors = errors;
    }

    /// <summary>Whether nothing has failed so far.</summary>
    public readonly bool Ok => TMode.Collects ? _errors!.Count == 0 : !_failed;

    /// <summary>The byte offset of the next thing to read.</summary>
    internal readonly int Position => _position;

    internal readonly ReadOnlySpan<byte> Json => _json;

    /// <summary>Where strings are taken from that have come before.</summary>
    internal StringPool? Strings { get; init; }

    internal readonly ErrorCollector? Errors => _errors;

    /// <summary>Whether the pass has ended early: at the first error, or at text that is not JSON.</summary>
    internal readonly bool Stopped => _failed;

    /// <summary>Checks that only white space follows the document's value, and tells whether the document is valid.</summary>
    internal bool End()
    {
        SkipWhiteSpace();
        if (_position != _json.Length)
            Malformed("expected the end of the document after its value");
        return Ok;
    }

    /// <summary>A cursor at the same place that only gives a verdict: for a look ahead, or to try one branch of several.</summary>
    internal readonly JsonCursor<Verdict> Fork() => Branch<Verdict>(errors: null);

    /// <summary>A cursor at the same place for another pass.</summary>
    private readonly JsonCursor<TOther> Branch<TOther>(ErrorCollector? errors)
        where TOther : struct, IReadMode => new(_json, _maxDepth, errors)
        {
            _position = _position,
            _depth = _depth,
            _scope = _scope,
            _memo = _memo,
            _withoutPivots = _withoutPivots,
            Strings = Strings,
        };

    /// <summary>Continues where a fork of this cursor has arrived.</summary>
    internal void MoveTo(scoped in JsonCursor<Verdict> fork)
    {
        _position = fork.Position;
        _fresh = false;
    }

    internal void MoveTo(int position)
    {
        _position = position;
        _fresh = false;
    }

    /// <summary>Skips white space and returns the next byte without consuming it; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal byte Peek()
    {
        return IsNextVisible(out var position) ? Unsafe.Add(ref MemoryMarshal.GetReference(_json), position) : PeekSlow();
    }

    /// <summary>Whether the next byte is neither white space nor the end, as in most places of most documents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsNextVisible(out int position)
    {
        position = _position;
        return (uint)position < (uint)_json.Length && Unsafe.Add(ref MemoryMarshal.GetReference(_json), position) > ' ';
    }

    /// <summary>Skips white space and tells whether a character comes next, and where.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsNext(char wanted, out int position)
    {
        position = _position;
        if ((uint)position < (uint)_json.Length && Unsafe.Add(ref MemoryMarshal.GetReference(_json), position) == wanted)
            return true;
        var isNext = PeekSlow() == wanted;
        position = _position;
        return isNext;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte PeekSlow()
    {
        SkipWhiteSpace();
        return (uint)_position < (uint)_json.Length ? _json[_position] : (byte)0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int SkipWhiteSpace()
    {
        var position = _position;
        while ((uint)position < (uint)_json.Length && _json[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            position++;
        return _position = position;
    }

    /// <summary>The text breaks JSON's grammar: nothing after this place can be read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Malformed(string message)
    {
        if (!_failed && TMode.Collects)
            _errors!.AddMalformed(_json, message, _position);
        Stop();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Stop()
    {
        _failed = true;
        _position = _json.Length;
    }

    /// <summary>Records that the value at <paramref name="offset"/> breaks <paramref name="keyword"/> of a rule. Ends the pass unless it collects.</summary>
    /// <remarks>Callers build the message only where <typeparamref name="TMode"/> collects.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Fail(int offset, Rule rule, string keyword, string message)
    {
        if (_failed)
            return;
        if (!TMode.Collects || !_errors!.Add(_json, offset, rule, keyword, message))
            Stop();
    }
}
