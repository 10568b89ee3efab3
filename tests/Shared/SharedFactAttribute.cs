namespace NewsSchema.TestData;

/// <summary>A test that needs a file or folder of the shared data, and is skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string relative) => Skip = Reason(relative);

    internal static string? Reason(string relative) =>
        SharedData.Root is null || (!Directory.Exists(SharedData.PathOf(relative)) && !File.Exists(SharedData.PathOf(relative)))
            ? $"'{relative}' of the shared data is not here; set NEWSSCHEMA_SHARED to its folder."
            : null;
}

/// <summary>As <see cref="SharedFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(string relative) => Skip = SharedFactAttribute.Reason(relative);
}
