using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Text;

/// <summary>A deterministic automaton over the code points of UTF-8: one table look-up each, linear time, no memory but the table.</summary>
/// <param name="classes">The classes of code points.</param>
/// <param name="next">For each state and class the state that follows.</param>
/// <param name="acceptsAtEnd">For each state whether the text may end there.</param>
/// <param name="start">The first state.</param>
sealed class SearchAutomaton(CodePointClasses classes, ushort[] next, bool[] acceptsAtEnd, int start)
{
    /// <summary>From here on nothing can match.</summary>
    public const int Dead = 0;

    /// <summary>A match is found, whatever follows.</summary>
    public const int Accept = 1;

    /// <summary>The number of states above, which are never left.</summary>
    public const int FinalStates = 2;

    /// <summary>Automata of more states do without a table of their own for ASCII.</summary>
    const int MostStatesWithTable = 128;
    const int AsciiCount = 0x80;

    // For each state and ASCII character the state that follows, where the automaton is small: one look-up instead of two.
    readonly ushort[]? _ascii = acceptsAtEnd.Length > MostStatesWithTable ? null : TableOfAscii(classes, next, acceptsAtEnd.Length);

    /// <summary>The automaton of a pattern, or null when it is not regular or would grow too large.</summary>
    public static SearchAutomaton? TryCreate(RegexTree tree) =>
        tree.IsRegular && SearchGraph.TryCreate(tree.Root) is { } graph ? SearchAutomatonBuilder.TryBuild(graph) : null;

    /// <summary>Whether the pattern is found in valid UTF-8.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        int state = start;
        int at = 0;
        if (_ascii is { } table)
        {
            while ((uint)at < (uint)utf8.Length && utf8[at] < AsciiCount && state >= FinalStates) state = table[(state * AsciiCount) + utf8[at++]];
        }

        while (at < utf8.Length && state >= FinalStates)
        {
            byte unit = utf8[at];
            int kind;
            if (unit < 0x80)
            {
                kind = classes.OfAscii(unit);
                at++;
            }
            else
            {
                Rune.DecodeFromUtf8(utf8[at..], out var rune, out int length);
                kind = classes.Of(rune.Value);
                at += length;
            }

            state = next[(state * classes.Count) + kind];
        }

        return state == Accept || (state != Dead && at == utf8.Length && acceptsAtEnd[state]);
    }

    static ushort[] TableOfAscii(CodePointClasses classes, ushort[] next, int states)
    {
        var table = new ushort[states * AsciiCount];
        for (int cell = 0; cell < table.Length; cell++) table[cell] = next[(cell / AsciiCount * classes.Count) + classes.OfAscii((byte)(cell % AsciiCount))];
        return table;
    }
}
