namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Checks a value against a schema with keywords that apply others to the same value.</summary>
    private void EvaluateComposite(SchemaRule rule, scoped ref Marks marks)
    {
        if (_memo is not null && _memo.IsWorthwhile(_json.Length) && !Traces)
            EvaluateRemembering(rule, _memo, ref marks);
        else
            EvaluateKeywords(rule, ref marks);
    }

    private void EvaluateRemembering(SchemaRule rule, EvaluationMemo memo, scoped ref Marks marks)
    {
        Peek();
        var start = _position;
        var scope = _scope?.Number ?? 0;
        if (memo.TryGet(rule.Index, start, scope, out var end, out var known))
        {
            if (end >= 0)
            {
                MoveTo(end);
                marks.UnionWith(known);
                return;
            }

            if (!TMode.Collects)
            {
                Stop();
                return;
            }
        }

        var errors = TMode.Collects ? _errors!.Count : 0;
        var evaluated = default(Marks);
        EvaluateKeywords(rule, ref evaluated);
        marks.UnionWith(evaluated);
        var isValid = !_failed && (!TMode.Collects || _errors!.Count == errors);
        if (!_exhausted)
            memo.Add(rule.Index, start, scope, isValid ? _position : -1, evaluated);
    }

    /// <summary>Applies the schemas that look at the same value, each from the value's start, and then what the schema itself says.</summary>
    private void EvaluateKeywords(SchemaRule rule, scoped ref Marks outer)
    {
        var type = PeekType();
        if ((type & rule.Allowed) == 0 && !Traces)
        {
            Mismatch(rule, rule.Allowed);
            return;
        }

        // What unevaluated… looks at is what this schema's own keywords have evaluated, not what was evaluated beside it.
        var own = default(Marks);
        ref var marks = ref rule.HasUnevaluated ? ref own : ref outer;
        var start = _position;
        var end = -1;
        foreach (var applicator in rule.Applicators)
        {
            MoveTo(start);
            ApplyKeyword(rule, applicator, type, ref marks, ref end);
            if (_failed)
                return;
        }

        if (!rule.HasOwnPart && end >= 0)
        {
            MoveTo(end);
        }
        else
        {
            MoveTo(start);
            EvaluateValue(rule, ref marks);
        }

        if (rule.HasUnevaluated && rule.IsTracked)
            outer.UnionWith(own);
    }
}
