namespace NewsSchema.Tests.Leaf.Suite;

/// <summary>A test that needs <see cref="SharedData"/> and is skipped without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedData.Root is null) Skip = "The shared test data is not there: put it into ../shared beside the repository or name its folder in NEWSSCHEMA_SHARED.";
    }
}
