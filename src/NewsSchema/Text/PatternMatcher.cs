using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using NewsSchema.Schemas;

namespace NewsSchema.Text;

/// <summary>
/// Searches texts for an ECMA-262 pattern. Literals and single runs of characters are found without any engine, most other patterns by a table; the
/// rest goes to .NET's engines: the non-backtracking one when the pattern allows it, else the backtracking one under a time limit.
/// Immutable apart from table and engine being made when first needed, and safe to share between threads.
/// </summary>
sealed class PatternMatcher
{
    const int StackChars = 256;

    readonly RegexTree _tree;
    readonly TimeSpan _timeout;
    readonly SimplePattern? _simple;
    SearchAutomaton? _automaton;
    LookingPattern? _looking;
    volatile bool _isTabled;
    Regex? _engine;

    PatternMatcher(RegexTree tree, TimeSpan timeout)
    {
        _tree = tree;
        _timeout = timeout;
        _simple = SimplePattern.TryCreate(tree);
    }

    /// <summary>How long one search may take unless the caller says otherwise: 1 second.</summary>
    public static TimeSpan DefaultTimeout { get; } = TimeSpan.FromSeconds(1);

    /// <summary>The table; null when the pattern has none. Made when first asked for, with the looks ahead: a program may have many more patterns than its documents have strings for.</summary>
    SearchAutomaton? Automaton
    {
        get
        {
            if (!_isTabled)
            {
                _automaton = SearchAutomaton.TryCreate(_tree);
                _looking = _tree.LooksAround ? LookingPattern.TryCreate(_tree) : null;
                _isTabled = true;
            }

            return _automaton;
        }
    }

    /// <summary>Makes a matcher.</summary>
    /// <param name="pattern">An ECMA-262 pattern.</param>
    /// <param name="timeout">How long one search may take; <see cref="DefaultTimeout"/> when not given.</param>
    /// <exception cref="ArgumentException">The pattern is not valid.</exception>
    public static PatternMatcher Create(string pattern, TimeSpan? timeout = null) =>
        TryCreate(pattern, out var matcher, out var error, timeout) ? matcher! : throw new ArgumentException($"The pattern '{pattern}' is not valid: {error}", nameof(pattern));

    /// <summary>Makes a matcher, or says why the pattern is not valid.</summary>
    public static bool TryCreate(string pattern, out PatternMatcher? matcher, out EcmaRegexError? error, TimeSpan? timeout = null)
    {
        bool valid = EcmaRegex.TryParse(pattern, out var tree, out error);
        matcher = valid ? new PatternMatcher(tree!, timeout ?? DefaultTimeout) : null;
        return valid;
    }

    /// <summary>Searches a text in valid UTF-8, JSON escapes already decoded.</summary>
    public PatternResult IsMatch(ReadOnlySpan<byte> utf8)
    {
        bool? quick = _simple?.IsMatch(utf8) ?? Automaton?.IsMatch(utf8) ?? _looking?.IsMatch(utf8);
        return quick is { } match ? Result(match) : SearchDecoded(utf8);
    }

    /// <summary>Searches a text in well-formed UTF-16.</summary>
    public PatternResult IsMatch(ReadOnlySpan<char> text)
    {
        if (_simple is null && Automaton is null && _looking is null) return Search(text);
        byte[] rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var result = IsMatch(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return result;
    }

    /// <summary>The result of .NET's engine alone, for tests that hold the quick ways against it.</summary>
    internal PatternResult SearchDecoded(ReadOnlySpan<byte> utf8)
    {
        char[]? rented = utf8.Length <= StackChars ? null : ArrayPool<char>.Shared.Rent(utf8.Length);
        Span<char> chars = rented ?? stackalloc char[StackChars];
        var result = Search(chars[..Encoding.UTF8.GetChars(utf8, chars)]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    static PatternResult Result(bool match) => match ? PatternResult.Match : PatternResult.NoMatch;

    PatternResult Search(ReadOnlySpan<char> text)
    {
        _engine ??= MakeEngine();
        try
        {
            return Result(_engine.IsMatch(text));
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or OverflowException)
        {
            // The backtracking engine overflows when the notes of where to go back to exceed an array, before its time is over.
            return PatternResult.TimedOut;
        }
    }

    Regex MakeEngine()
    {
        string pattern = DotNetRegexWriter.Write(_tree);
        if (_tree.IsRegular)
        {
            try
            {
                return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, _timeout);
            }
            catch (NotSupportedException)
            {
                // Nested counts such as ((a{100}){100}){100} pass the limit that .NET sets to this engine.
            }
        }

        return new Regex(pattern, RegexOptions.CultureInvariant, _timeout);
    }
}
