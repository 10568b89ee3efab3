using NewsSchema.Schemas;

namespace NewsSchema.Text;

/// <summary>
/// A pattern that begins by looking ahead from the start of the text (<c>^(?!test)(?=.*\d).+$</c>): each look is a pattern of its own that the text must match or must
/// not, so that none of them needs an engine that goes back.
/// </summary>
sealed class LookingPattern
{
    readonly SearchAutomaton[] _all;
    readonly SearchAutomaton[] _none;

    LookingPattern(SearchAutomaton[] all, SearchAutomaton[] none)
    {
        _all = all;
        _none = none;
    }

    /// <summary>The quick form of a pattern, or null when it looks around elsewhere or is not regular.</summary>
    public static LookingPattern? TryCreate(RegexTree tree)
    {
        if (tree.Root is not RegexSequence { Items: [RegexAnchor { Kind: RegexAnchorKind.Start } start, RegexLook, ..] items }) return null;
        var looks = items.Skip(1).TakeWhile(item => item is RegexLook { Behind: false }).Cast<RegexLook>().ToList();
        var all = looks.Where(look => !look.Negative).Select(look => look.Body).Append(new RegexSequence([.. items.Skip(1 + looks.Count)])).Select(FromStart).ToList();
        var none = looks.Where(look => look.Negative).Select(look => FromStart(look.Body)).ToList();
        return all.Contains(null) || none.Contains(null) ? null : new LookingPattern([.. all!], [.. none!]);

        SearchAutomaton? FromStart(RegexNode body) => SearchAutomaton.TryCreate(new RegexTree(new RegexSequence([start, body]), []));
    }

    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        foreach (var look in _all)
        {
            if (!look.IsMatch(utf8)) return false;
        }

        foreach (var look in _none)
        {
            if (look.IsMatch(utf8)) return false;
        }

        return true;
    }
}
