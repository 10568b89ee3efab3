namespace NewsSchema.Generator.Tests.Shared;

/// <summary>A test that needs a file or folder of the shared data, and is skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string relative)
    {
        if (SharedData.Folder is null || (!Directory.Exists(SharedData.PathOf(relative)) && !File.Exists(SharedData.PathOf(relative))))
        {
            Skip = $"'{relative}' of the shared data is not here; set NEWSSCHEMA_SHARED to its folder.";
        }
    }
}
