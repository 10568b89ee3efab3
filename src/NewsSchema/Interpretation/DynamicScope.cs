namespace NewsSchema.Runtime;

/// <summary>The schema resources entered on the way to the schema being evaluated, outermost first (JSON Schema core 2020-12, section 7.1).</summary>
internal sealed class DynamicScope
{
    private int[] _resources = new int[16];
    private int _count;

    /// <summary>Enters a resource; false when evaluation was in it already, and must not leave it.</summary>
    public bool Enter(int resource)
    {
        if (_count > 0 && _resources[_count - 1] == resource)
            return false;
        if (_count == _resources.Length)
            Array.Resize(ref _resources, _count * 2);
        _resources[_count++] = resource;
        return true;
    }

    public void Leave() => _count--;

    public void Clear() => _count = 0;

    /// <summary>The schema of the outermost resource that has one.</summary>
    /// <param name="byResource">The schemas with the anchor looked for, by resource.</param>
    public SchemaRule? Find(SchemaRule?[] byResource)
    {
        for (var i = 0; i < _count; i++)
        {
            if (byResource[_resources[i]] is { } found)
                return found;
        }

        return null;
    }
}
