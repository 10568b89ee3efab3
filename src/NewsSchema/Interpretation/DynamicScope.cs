namespace NewsSchema.Runtime;

/// <summary>The schema resources entered on the way to the schema being evaluated, outermost first (JSON Schema core 2020-12, section 7.1).</summary>
internal sealed class DynamicScope
{
    private const int MaxNumbers = 4096;

    // A scope decides dynamic references only by the order in which resources were first entered: scopes that agree in that have the same number.
    private readonly Dictionary<(int Outer, int Resource), int> _numbers = [];
    private (int Resource, int Number)[] _entered = new (int, int)[16];
    private int _count;

    /// <summary>The number of the scope: equal for scopes in which every reference leads to the same place.</summary>
    public int Number => _count == 0 ? 0 : _entered[_count - 1].Number;

    /// <summary>Enters a resource; false when evaluation was in it already, and must not leave it.</summary>
    public bool Enter(int resource)
    {
        if (_count > 0 && _entered[_count - 1].Resource == resource)
            return false;
        if (_count == _entered.Length)
            Array.Resize(ref _entered, _count * 2);
        _entered[_count] = (resource, HasEntered(resource) ? Number : NumberOf(Number, resource));
        _count++;
        return true;
    }

    public void Leave() => _count--;

    public void Clear()
    {
        _count = 0;
        if (_numbers.Count > MaxNumbers)
            _numbers.Clear();
    }

    private bool HasEntered(int resource)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_entered[i].Resource == resource)
                return true;
        }

        return false;
    }

    private int NumberOf(int outer, int resource)
    {
        if (!_numbers.TryGetValue((outer, resource), out var number))
            _numbers.Add((outer, resource), number = _numbers.Count + 1);
        return number;
    }

    /// <summary>The schema of the outermost resource that has one.</summary>
    /// <param name="byResource">The schemas with the anchor looked for, by resource.</param>
    public SchemaRule? Find(SchemaRule?[] byResource)
    {
        for (var i = 0; i < _count; i++)
        {
            if (byResource[_entered[i].Resource] is { } found)
                return found;
        }

        return null;
    }
}
