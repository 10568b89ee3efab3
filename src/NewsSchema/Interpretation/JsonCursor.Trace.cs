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
}
