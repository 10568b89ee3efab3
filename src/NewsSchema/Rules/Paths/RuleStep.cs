namespace NewsSchema.Rules;

/// <summary>A path that is being made, step by step.</summary>
/// <typeparam name="TRecord">The record where the path begins.</typeparam>
/// <typeparam name="T">What it leads to so far.</typeparam>
public sealed class RuleStep<TRecord, T>
    where TRecord : class
{
    private readonly string _pattern;
    private readonly Func<TRecord, string, IEnumerable<(string Pointer, T Value)>> _find;

    internal RuleStep(string pattern, Func<TRecord, string, IEnumerable<(string Pointer, T Value)>> find)
    {
        _pattern = pattern;
        _find = find;
    }

    /// <summary>On to a member that is an object or an array.</summary>
    public RuleStep<TRecord, TNext> Member<TNext>(string name, Func<T, TNext?> member)
        where TNext : class
    {
        var token = RulePath.Token(name);
        return Then<TNext>(token, (pointer, value) => member(value) is { } next ? [(pointer + token, next)] : []);
    }

    /// <summary>On to what stands for the value itself: the one member of a record around a document, or its members without declared names.</summary>
    public RuleStep<TRecord, TNext> Self<TNext>(Func<T, TNext?> member)
        where TNext : class => Then<TNext>(string.Empty, (pointer, value) => member(value) is { } next ? [(pointer, next)] : []);

    /// <summary>Ends at a member that is a string, a number or the like.</summary>
    public RulePath<TRecord> Value(string name, Func<T, RuleValue> member)
    {
        var token = RulePath.Token(name);
        return End(token, (pointer, value) => [new Found(pointer + token, member(value))]);
    }

    /// <summary>Ends at the values that it leads to.</summary>
    public RulePath<TRecord> Values(Func<T, RuleValue> value) => End(string.Empty, (pointer, found) => [new Found(pointer, value(found))]);

    internal IEnumerable<(string Pointer, T Value)> In(TRecord record, string pointer) => _find(record, pointer);

    internal RuleStep<TRecord, TNext> Then<TNext>(string tokens, Func<string, T, IEnumerable<(string Pointer, TNext Value)>> next) =>
        new(_pattern + tokens, (record, pointer) => _find(record, pointer).SelectMany(found => next(found.Pointer, found.Value)));

    internal RulePath<TRecord> End(string tokens, Func<string, T, IEnumerable<Found>> end) =>
        new(_pattern + tokens, (record, pointer) => _find(record, pointer).SelectMany(found => end(found.Pointer, found.Value)));
}
