namespace NewsSchema.Rules;

/// <summary>A path that is being made, step by step.</summary>
/// <typeparam name="TRecord">The record where the path begins.</typeparam>
/// <typeparam name="T">What it leads to so far.</typeparam>
public sealed class RuleStep<TRecord, T>
    where TRecord : class
{
    private readonly string _pattern;
    private readonly Action<TRecord, string, Action<string, T>> _walk;

    internal RuleStep(string pattern, Action<TRecord, string, Action<string, T>> walk)
    {
        _pattern = pattern;
        _walk = walk;
    }

    /// <summary>On to a member that is an object or an array.</summary>
    public RuleStep<TRecord, TNext> Member<TNext>(string name, Func<T, TNext?> member)
        where TNext : class
    {
        var token = RulePath.Token(name);
        return Then<TNext>(token, (pointer, value, visit) =>
        {
            if (member(value) is { } next)
                visit(pointer + token, next);
        });
    }

    /// <summary>On to what stands for the value itself: the one member of a record around a document, or its members without declared names.</summary>
    public RuleStep<TRecord, TNext> Self<TNext>(Func<T, TNext?> member)
        where TNext : class => Then<TNext>(string.Empty, (pointer, value, visit) =>
        {
            if (member(value) is { } next)
                visit(pointer, next);
        });

    /// <summary>Ends at a member that is a string, a number or the like.</summary>
    public RulePath<TRecord> Value(string name, Func<T, RuleValue> member)
    {
        var token = RulePath.Token(name);
        return End(token, (pointer, value, found) => found.Add(new Found(pointer + token, member(value))));
    }

    /// <summary>Ends at the values that it leads to.</summary>
    public RulePath<TRecord> Values(Func<T, RuleValue> value) => End(string.Empty, (pointer, step, found) => found.Add(new Found(pointer, value(step))));

    /// <summary>Visits what the path leads to, in the order of the document, each with its place.</summary>
    internal void Walk(TRecord record, string pointer, Action<string, T> visit) => _walk(record, pointer, visit);

    internal RuleStep<TRecord, TNext> Then<TNext>(string tokens, Action<string, T, Action<string, TNext>> next) =>
        new(_pattern + tokens, (record, pointer, visit) => _walk(record, pointer, (place, value) => next(place, value, visit)));

    internal RulePath<TRecord> End(string tokens, Action<string, T, List<Found>> end) =>
        new(_pattern + tokens, (record, pointer, found) => _walk(record, pointer, (place, value) => end(place, value, found)));
}
