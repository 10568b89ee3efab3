namespace NewsSchema.Conformance.Tests;

/// <summary>A test that needs a folder of the shared data, and is skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string folder) => Skip = Reason(folder);

    internal static string? Reason(string folder) =>
        SharedData.Root is null || !Directory.Exists(SharedData.PathOf(folder)) ? $"'{folder}' of the shared data is not here; set NEWSSCHEMA_SHARED to its folder." : null;
}

/// <summary>As <see cref="SharedFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(string folder) => Skip = SharedFactAttribute.Reason(folder);
}
