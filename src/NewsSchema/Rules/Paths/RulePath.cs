namespace NewsSchema.Rules;

/// <summary>Begins paths: a JSON Pointer of a schema, in which <c>*</c> is every item or member, as typed steps through generated records.</summary>
public static class RulePath
{
    /// <summary>The path that leads nowhere but to the record itself.</summary>
    public static RuleStep<TRecord, TRecord> From<TRecord>()
        where TRecord : class => new(string.Empty, static (record, pointer, visit) => visit(pointer, record));

    /// <summary>On to every item of an array.</summary>
    public static RuleStep<TRecord, TItem> Items<TRecord, TItem>(this RuleStep<TRecord, ValueList<TItem>> step)
        where TRecord : class => step.Then<TItem>("/*", static (pointer, list, visit) =>
        {
            for (var i = 0; i < list.Count; i++)
                visit($"{pointer}/{i}", list[i]);
        });

    /// <summary>On to every member of a map.</summary>
    public static RuleStep<TRecord, TItem> Items<TRecord, TItem>(this RuleStep<TRecord, ValueMap<TItem>> step)
        where TRecord : class => step.Then<TItem>("/*", static (pointer, map, visit) =>
        {
            foreach (var (key, value) in map)
                visit(pointer + Token(key), value);
        });

    /// <summary>On to one member of a map.</summary>
    public static RuleStep<TRecord, TItem> Key<TRecord, TItem>(this RuleStep<TRecord, ValueMap<TItem>> step, string key)
        where TRecord : class
    {
        var token = Token(key);
        return step.Then<TItem>(token, (pointer, map, visit) =>
        {
            if (map.TryGetValue(key, out var value))
                visit(pointer + token, value);
        });
    }

    /// <summary>On to those that are not null.</summary>
    public static RuleStep<TRecord, T> Present<TRecord, T>(this RuleStep<TRecord, T?> step)
        where TRecord : class
        where T : class => step.Then<T>(string.Empty, static (pointer, value, visit) =>
        {
            if (value is not null)
                visit(pointer, value);
        });

    /// <summary>Ends at the names of a map's members.</summary>
    public static RulePath<TRecord> Names<TRecord, TItem>(this RuleStep<TRecord, ValueMap<TItem>> step)
        where TRecord : class => step.End("/*", static (pointer, map, found) =>
        {
            foreach (var key in map.Keys)
                found.Add(new Found(pointer + Token(key), RuleValue.Of(key)));
        });

    /// <summary>Ends at the spans that it leads to.</summary>
    public static RulePath<TRecord> Spans<TRecord, T>(this RuleStep<TRecord, T> step)
        where TRecord : class
        where T : ITextSpan => step.Values(static span => RuleValue.Of(span));

    internal static string Token(string name) => "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}

/// <summary>A path from a record to values.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public sealed class RulePath<TRecord>
    where TRecord : class
{
    private readonly string[] _tokens;
    private readonly Action<TRecord, string, List<Found>> _find;

    internal RulePath(string pattern, Action<TRecord, string, List<Found>> find)
    {
        _tokens = pattern.Split('/');
        _find = find;
    }

    /// <summary>The values that are there, in the order of the document.</summary>
    internal List<Found> In(TRecord record, string pointer) => In(record, pointer, [this]);

    /// <summary>The values of several paths, one path after the other.</summary>
    internal static List<Found> In(TRecord record, string pointer, IReadOnlyList<RulePath<TRecord>> paths)
    {
        var found = new List<Found>();
        foreach (var path in paths)
            path._find(record, pointer, found);
        found.RemoveAll(static each => each.Value.Kind == RuleValueKind.Nothing);
        return found;
    }

    /// <summary>
    /// How many steps this path and another go together, up to the last <c>*</c> that they share: values of <c>/quotes/*/in</c> and
    /// <c>/quotes/*/fragments/*</c> belong together when they stand in the same quote.
    /// </summary>
    internal int StepsWith(RulePath<TRecord> other)
    {
        var shared = 0;
        for (var i = 1; i < Math.Min(_tokens.Length, other._tokens.Length) && _tokens[i] == other._tokens[i]; i++)
        {
            if (_tokens[i] == "*")
                shared = i;
        }

        return shared;
    }

    /// <summary>The values by the place up to which two paths go together.</summary>
    internal ILookup<string, Found> By(int steps, TRecord record, string pointer) => In(record, pointer).ToLookup(found => Cut(pointer, found.Pointer, steps), StringComparer.Ordinal);

    /// <summary>The beginning of a pointer: the record's own and some steps more.</summary>
    internal static string Cut(string recordPointer, string pointer, int steps)
    {
        var end = recordPointer.Length;
        for (; steps > 0 && end < pointer.Length; steps--)
        {
            var next = pointer.IndexOf('/', end + 1);
            end = next < 0 ? pointer.Length : next;
        }

        return pointer[..end];
    }
}
