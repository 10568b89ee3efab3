namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Evaluates a schema and notes the evaluation.</summary>
    private void Trace(SchemaRule rule, scoped ref Marks marks)
    {
        var trace = _errors!.Trace!;
        var errors = _errors.Count;
        trace.Enter(rule, _errors.Pointer(_json), PeekType());
        ApplyKeywords(rule, ref marks);
        trace.Leave(isValid: _errors.Count == errors && !_failed);
    }

    /// <summary>Tells a trace by which keyword the next schema is reached.</summary>
    private readonly void Via(string keyword)
    {
        if (TMode.Collects)
            _errors!.Trace?.Via(keyword);
    }

    private readonly void Via(string keyword, string name)
    {
        if (TMode.Collects)
            _errors!.Trace?.Via(keyword, name);
    }

    private readonly void Via(string keyword, int index)
    {
        if (TMode.Collects)
            _errors!.Trace?.Via(keyword, index);
    }

    private readonly void Via(Applicator applicator, int index)
    {
        if (!TMode.Collects)
            return;
        if (applicator.IsList)
            Via(applicator.Keyword, index);
        else
            Via(applicator.Keyword);
    }
}
