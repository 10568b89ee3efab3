namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    private void EvaluateArray(SchemaRule rule, ArrayPart part, scoped ref Marks marks)
    {
        var start = _position;
        if (!Descend())
            return;
        _fresh = true;
        var count = 0;
        if (part.IsPlain && !Traces)
        {
            for (; NextItem(count); count++)
            {
                if (part.Items is { } items)
                    Evaluate(items);
                else
                    SkipValue();
            }

            if (part.Items is not null && rule.IsTracked)
                marks.AddAll();
        }
        else
        {
            count = EvaluateItems(rule, part, ref marks);
        }

        EndArray(start, count, part.Rule);
    }

    private int EvaluateItems(SchemaRule rule, ArrayPart part, scoped ref Marks marks)
    {
        var count = 0;
        var contained = 0L;
        for (; NextItem(count); count++)
        {
            var evaluated = true;
            var matches = part.Contains is not null && IsContained(part.Contains, ref contained) && part.Contains.Evaluates;
            if (_failed)
                break;
            if (count < part.Prefix.Length)
            {
                Via(part.PrefixKeyword, count);
                Evaluate(part.Prefix[count]);
            }
            else if (part.Items is { } items && count >= part.From)
            {
                Via(part.ItemsKeyword);
                Evaluate(items);
            }
            else if (part.Unevaluated is { } unevaluated && !matches && !marks.Has(count))
            {
                Via("unevaluatedItems");
                Evaluate(unevaluated);
            }
            else
            {
                SkipValue();
                evaluated = matches;
            }

            if (evaluated && rule.IsTracked)
                marks.Add(count);
        }

        if (part.Contains is not null && !_failed)
            EndContains(rule, part.Contains, contained);
        return count;
    }

    private bool IsContained(ContainsPart contains, ref long count)
    {
        var marks = default(Marks);
        Via("contains");
        if (!Try(contains.Rule, ref marks, out _))
            return false;
        count++;
        return true;
    }

    private void EndContains(SchemaRule rule, ContainsPart contains, long count)
    {
        var offset = Math.Max(_position - 1, 0);
        if (count < contains.Min)
            Fail(offset, rule, contains.HasMin && count > 0 ? "minContains" : "contains", TMode.Collects ? Messages.TooFewMatching(count, contains.Min, contains.Rule.Name) : string.Empty);
        else if (count > contains.Max)
            Fail(offset, rule, "maxContains", TMode.Collects ? Messages.TooManyMatching(count, contains.Max, contains.Rule.Name) : string.Empty);
    }
}
