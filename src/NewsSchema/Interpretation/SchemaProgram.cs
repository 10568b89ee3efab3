namespace NewsSchema.Runtime;

/// <summary>A compiled schema.</summary>
/// <param name="root">The rule that documents are held to.</param>
/// <param name="isDynamic">Whether it has dynamic references, so that the way to each schema must be kept.</param>
internal sealed class SchemaProgram(SchemaRule root, bool isDynamic)
{
    private DynamicScope? _spare;

    public SchemaRule Root { get; } = root;

    /// <summary>A scope to evaluate in, or null when the schema needs none. To be given back by <see cref="Return"/>.</summary>
    public DynamicScope? Rent() => isDynamic ? Interlocked.Exchange(ref _spare, null) ?? new DynamicScope() : null;

    public void Return(DynamicScope? scope)
    {
        if (scope is null)
            return;
        scope.Clear();
        _spare = scope;
    }
}
