namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>
    /// Checks the value at the cursor against a schema known at run time. When values are built, a valid one is left to be read and the result is true;
    /// in any other case the value is consumed, or the pass has failed, and the result is false.
    /// </summary>
    /// <remarks>
    /// Within a value that has been checked as a whole nothing is checked again: the types of its parts come from schemas that were applied to them then, in the
    /// dynamic scope that counts. So the time to build stays linear in nested types that are all left to the engine.
    /// </remarks>
    public bool Satisfies(JsonSchema schema)
    {
        if (TMode.Builds && _position < _checkedUntil)
            return Builds;
        var program = schema.Program;
        var (scope, memo) = (_scope, _memo);
        Enter(program);
        if (!TMode.Builds)
        {
            Evaluate(program.Root);
        }
        else
        {
            var fork = Fork();
            fork.Evaluate(program.Root);
            if (fork.Stopped)
                Stop();
            else
                _checkedUntil = fork.Position;
        }

        program.Return(_scope, _memo);
        (_scope, _memo) = (scope, memo);
        return Builds;
    }

    /// <summary>Reads a value of any type that must be valid for a schema known at run time.</summary>
    /// <returns>The value when values are built, otherwise null.</returns>
    public JsonValue? ReadAny(JsonSchema schema) => Satisfies(schema) ? ReadAny() : null;

    /// <summary>Reads a document against a whole schema.</summary>
    internal void Evaluate(SchemaProgram program)
    {
        Enter(program);
        Evaluate(program.Root);
        program.Return(_scope, _memo);
    }

    private void Enter(SchemaProgram program)
    {
        _scope = program.RentScope();
        _memo = program.RentMemo(isVerdict: !TMode.Collects);
    }
}
