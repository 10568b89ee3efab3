namespace NewsSchema.Runtime;

/// <summary>A compiled schema.</summary>
/// <param name="root">The rule that documents are held to.</param>
/// <param name="isDynamic">Whether it has dynamic references, so that the way to each schema must be kept.</param>
/// <param name="isComposite">Whether some schema applies others to the same value, so that findings may have to be remembered.</param>
/// <param name="hasUnevaluated">Whether some schema looks at what others have evaluated.</param>
internal sealed class SchemaProgram(SchemaRule root, bool isDynamic, bool isComposite, bool hasUnevaluated)
{
    private DynamicScope? _scope;
    private EvaluationMemo? _memo;

    public SchemaRule Root { get; } = root;

    /// <summary>A scope to evaluate in, or null when the schema needs none.</summary>
    public DynamicScope? RentScope() => isDynamic ? Interlocked.Exchange(ref _scope, null) ?? new DynamicScope() : null;

    /// <summary>A memo for one document, or null when none is needed.</summary>
    /// <param name="isVerdict">Whether only a verdict is asked for, which is mostly found out without.</param>
    public EvaluationMemo? RentMemo(bool isVerdict) => isDynamic || hasUnevaluated || (isComposite && !isVerdict) ? Interlocked.Exchange(ref _memo, null) ?? new EvaluationMemo() : null;

    /// <summary>Gives back what was rented.</summary>
    public void Return(DynamicScope? scope, EvaluationMemo? memo)
    {
        scope?.Clear();
        memo?.Reset();
        _scope = scope ?? _scope;
        _memo = memo ?? _memo;
    }
}
