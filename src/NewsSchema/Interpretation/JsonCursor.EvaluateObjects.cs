using System.Runtime.CompilerServices;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    private const int MostWordsOnStack = 32;

    private void EvaluateObject(SchemaRule rule, ObjectPart part, scoped ref Marks marks)
    {
        if (!Descend())
            return;
        _fresh = true;
        if (part.IsPlain && !rule.IsTracked && !Traces)
            EvaluatePlainMembers(part);
        else
            EvaluateMembers(rule, part, ref marks);
    }

    /// <summary>The common object: each member has one schema at most.</summary>
    private void EvaluatePlainMembers(ObjectPart part)
    {
        var seen = 0UL;
        var table = part.Members;
        while (NextMember())
        {
            if (table.Find(_nameKey, Name) is { } entry)
            {
                var bit = 1UL << entry.Bit;
                var again = (seen & bit) != 0;
                seen |= bit;
                if (entry.Rule is { } rule)
                {
                    if (again)
                        Duplicate(part.Rule);
                    else
                        Evaluate(rule);
                    continue;
                }
            }

            if (part.Additional is not { } additional)
                SkipValue();
            else if (additional.Kind == RuleKind.Nothing)
                Unexpected(part.Rule);
            else
                Evaluate(additional);
        }

        if ((seen & part.Rule.RequiredMask) != part.Rule.RequiredMask)
            Missing(seen, part.Rule);
    }

    private void EvaluateMembers(SchemaRule rule, ObjectPart part, scoped ref Marks marks)
    {
        Span<ulong> seen = part.Words <= MostWordsOnStack ? stackalloc ulong[part.Words] : new ulong[part.Words];
        seen.Clear();
        var count = 0;
        for (; NextMember(); count++)
        {
            var entry = part.Members.Find(_nameKey, Name);
            if (entry is not null)
            {
                ref var word = ref seen[entry.Bit >> 6];
                var bit = 1UL << (entry.Bit & 63);
                if ((word & bit) != 0 && entry.Rule is not null)
                {
                    Duplicate(part.Rule);
                    continue;
                }

                word |= bit;
            }

            EvaluateMember(rule, part, entry, count, ref marks);
        }

        if (!_failed)
            EndMembers(rule, part, seen, count);
    }

    /// <summary>One member, which several keywords may speak of: its value is read once for each.</summary>
    private void EvaluateMember(SchemaRule rule, ObjectPart part, MemberEntry? entry, int index, scoped ref Marks marks)
    {
        var nameStart = _nameStart;
        var nameLength = _nameLength;
        // What is read below may hold such names, too.
        byte[]? decoded = _decodedName is null ? null : [.. Name];
        var start = _position;
        if (part.Names is { } names)
        {
            // The name stands there as a JSON string like any other.
            MoveTo(nameStart - 1);
            Via("propertyNames");
            Evaluate(names);
            if (_failed)
                return;
            MoveTo(start);
        }

        var evaluated = false;
        if (entry?.Rule is { } declared)
        {
            Via("properties", entry.Name);
            Evaluate(declared);
            evaluated = true;
        }

        foreach (var pattern in part.Patterns)
        {
            if (_failed)
                return;
            ReadOnlySpan<byte> name = decoded ?? _json.Slice(nameStart, nameLength);
            var result = pattern.Matcher.IsMatch(name);
            if (result == PatternResult.NoMatch)
                continue;
            if (result == PatternResult.TimedOut)
                Fail(nameStart - 1, rule, "patternProperties", TMode.Collects ? Messages.NoMatch(name, pattern.Pattern, result) : string.Empty);
            if (evaluated)
                MoveTo(start);
            Via("patternProperties", pattern.Pattern);
            Evaluate(pattern.Rule);
            evaluated = true;
        }

        if (!evaluated)
        {
            (_nameStart, _nameLength, _decodedName, _decodedLength) = (nameStart, nameLength, decoded, decoded?.Length ?? 0);
            evaluated = EvaluateOther(part, index, ref marks);
        }

        if (evaluated && rule.IsTracked)
            marks.Add(index);
    }

    /// <summary>A member that neither <c>properties</c> nor <c>patternProperties</c> speaks of; false when no keyword does.</summary>
    private bool EvaluateOther(ObjectPart part, int index, scoped ref Marks marks)
    {
        if (part.Additional is { } additional)
        {
            if (additional.Kind == RuleKind.Nothing && !Traces)
            {
                Unexpected(part.Rule);
                return true;
            }

            Via("additionalProperties");
            Evaluate(additional);
            return true;
        }

        if (part.Unevaluated is not { } unevaluated || marks.Has(index))
        {
            SkipValue();
            return false;
        }

        if (unevaluated.Kind == RuleKind.Nothing && !Traces)
        {
            Unexpected(part.UnevaluatedRule!);
            return true;
        }

        Via("unevaluatedProperties");
        Evaluate(unevaluated);
        return true;
    }

    private void EndMembers(SchemaRule rule, ObjectPart part, scoped ReadOnlySpan<ulong> seen, int count)
    {
        var offset = Math.Max(_position - 1, 0);
        for (var bit = 0; bit < part.Rule.Required.Length; bit++)
        {
            if (!Seen(seen, bit))
                Fail(offset, part.Rule, "required", TMode.Collects ? Messages.Missing(part.Rule.Required[bit]) : string.Empty);
        }

        if (count < part.MinMembers)
            Fail(offset, rule, "minProperties", TMode.Collects ? Messages.TooFewMembers(count, part.MinMembers) : string.Empty);
        if (count > part.MaxMembers)
            Fail(offset, rule, "maxProperties", TMode.Collects ? Messages.TooManyMembers(count, part.MaxMembers) : string.Empty);
        foreach (var dependent in part.Dependent)
        {
            if (!Seen(seen, dependent.Trigger.Bit))
                continue;
            foreach (var needed in dependent.Needed)
            {
                if (!Seen(seen, needed.Bit))
                    Fail(offset, rule, dependent.Keyword, TMode.Collects ? Messages.MissingBeside(needed.Name, dependent.Trigger.Name) : string.Empty);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Seen(scoped ReadOnlySpan<ulong> seen, int bit) => (seen[bit >> 6] & (1UL << (bit & 63))) != 0;
}
