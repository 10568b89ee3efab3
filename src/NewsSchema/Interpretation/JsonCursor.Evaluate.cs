using System.Runtime.CompilerServices;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Every schema evaluated is noted, not only errors.</summary>
    private readonly bool Traces => TMode.Collects && _errors!.Trace is { IsFull: false };

    /// <summary>Reads the value at the cursor and checks it against a schema.</summary>
    internal void Evaluate(SchemaRule rule)
    {
        if (!TMode.Collects && rule.Trials is not null)
        {
            Demand(rule);
            return;
        }

        if (!Traces)
            rule = rule.Direct;
        switch (rule.Kind)
        {
            case RuleKind.Value when !Traces:
                EvaluateValue(rule, ref Unsafe.NullRef<Marks>());
                break;
            case RuleKind.Anything when !Traces:
                SkipValue();
                break;
            default:
                var marks = default(Marks);
                Apply(rule, ref marks);
                break;
        }
    }

    /// <summary>Reads the value at the cursor and checks it against a schema, for one that looks at what is evaluated.</summary>
    /// <param name="rule">The schema.</param>
    /// <param name="marks">The members or items that have been evaluated; those that the schema evaluates are added where it is tracked.</param>
    private void Apply(SchemaRule rule, scoped ref Marks marks)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Exhaust(rule);
            return;
        }

        Peek();
        var entered = _scope?.Enter(rule.Resource) ?? false;
        if (Traces)
            Trace(rule, ref marks);
        else
            ApplyKeywords(rule, ref marks);
        if (entered)
            _scope!.Leave();
    }

    private void ApplyKeywords(SchemaRule rule, scoped ref Marks marks)
    {
        switch (rule.Kind)
        {
            case RuleKind.Anything:
                SkipValue();
                break;
            case RuleKind.Nothing:
                Forbid(rule);
                break;
            case RuleKind.Value:
                EvaluateValue(rule, ref marks);
                break;
            default:
                EvaluateComposite(rule, ref marks);
                break;
        }
    }

    /// <summary>Checks what a schema says about the value itself, its members and its items.</summary>
    /// <param name="rule">The schema.</param>
    /// <param name="marks">As for <see cref="Apply"/>; used only where the schema is tracked or has an unevaluated keyword.</param>
    private void EvaluateValue(SchemaRule rule, scoped ref Marks marks)
    {
        var next = Peek();
        var start = _position;
        switch (next)
        {
            case (byte)'"':
                if ((rule.Allowed & JsonTypes.String) != 0)
                    EvaluateString(rule);
                else
                    Mismatch(rule, rule.Allowed);
                return;
            case (byte)'{':
                if ((rule.Allowed & JsonTypes.Object) == 0)
                {
                    Mismatch(rule, rule.Allowed);
                    return;
                }

                if (rule.Object is { } members)
                    EvaluateObject(rule, members, ref marks);
                else
                    SkipObject();
                break;
            case (byte)'[':
                if ((rule.Allowed & JsonTypes.Array) == 0)
                {
                    Mismatch(rule, rule.Allowed);
                    return;
                }

                if (rule.Array is { } items)
                    EvaluateArray(rule, items, ref marks);
                else
                    SkipArray();
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                if ((rule.Allowed & (JsonTypes.Integer | JsonTypes.Number)) == 0)
                {
                    Mismatch(rule, rule.Allowed);
                    return;
                }

                EvaluateNumber(rule, start);
                break;
            default:
                EvaluateLiteral(rule, next);
                break;
        }

        if (rule.Choices is { } choices && !_failed)
            CheckChoices(choices, start);
    }

    private void EvaluateLiteral(SchemaRule rule, byte next)
    {
        var type = next == 'n' ? JsonTypes.Null : JsonTypes.Boolean;
        if ((rule.Allowed & type) == 0 && next is (byte)'n' or (byte)'t' or (byte)'f')
            Mismatch(rule, rule.Allowed);
        else
            SkipValue();
    }

    private void EvaluateString(SchemaRule rule)
    {
        if (!ScanString(out var start, out var length, out var escaped))
            return;
        if (rule.Strings is { } strings && !strings.SurelyAllows(length))
            CheckString(strings, start, length, escaped);
        if (rule.Choices is { } choices && !_failed)
            CheckTextChoices(choices, start, length, escaped);
        if (rule.Content is { } content && !_failed)
            CheckContent(content, start, length, escaped);
    }

    private void EvaluateNumber(SchemaRule rule, int start)
    {
        if (rule.Numbers is { } numbers)
            ReadInt64(numbers);
        else
            ScanNumber();
        if (rule.HasPlainIntegers && !_failed && _json[start.._position].IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
            Fail(start, rule, "type", TMode.Collects ? $"{Messages.Shorten(_json[start.._position])} is not written as an integer" : string.Empty);
    }

    private void CheckTextChoices(ValueChoice[] choices, int start, int length, bool escaped)
    {
        ReadOnlySpan<byte> content = escaped ? Unescape(start, length) : _json.Slice(start, length);
        foreach (var choice in choices)
        {
            if (!choice.HasString(content))
                Fail(start - 1, choice, choice.Keyword, TMode.Collects ? choice.Describe(Messages.Quote(content)) : string.Empty);
        }
    }

    private void CheckChoices(ValueChoice[] choices, int start)
    {
        var value = _json[start.._position];
        var type = TypeOf(value[0]);
        foreach (var choice in choices)
        {
            if (!choice.Has(type, value))
                Fail(start, choice, choice.Keyword, TMode.Collects ? choice.Describe(Messages.Shorten(value)) : string.Empty);
        }
    }

    private void CheckContent(ContentRule rule, int start, int length, bool escaped)
    {
        ReadOnlySpan<byte> text = escaped ? Unescape(start, length) : _json.Slice(start, length);
        if (rule.FindBroken(text, _maxDepth - _depth, out var why) is { } keyword)
            Fail(start - 1, rule, keyword, TMode.Collects ? why : string.Empty);
    }

    /// <summary>The schema is <c>false</c>.</summary>
    private void Forbid(SchemaRule rule)
    {
        var offset = _position;
        if (PeekType() != JsonTypes.None)
            Fail(offset, rule, string.Empty, "no value is allowed here");
        SkipValue();
    }

    /// <summary>Evaluation cannot go on: the schema applies itself to one value without end (only dynamic references still can), or nests deeper than the stack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Exhaust(SchemaRule rule)
    {
        Fail(_position, rule, string.Empty, "the schema leads back to itself for the same value, or is nested too deep to be evaluated");
        _exhausted = true;
        Stop();
    }
}
