using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Tells in which way the value at the cursor is to be read, which has been found valid for the union's schema. Consumes nothing.</summary>
    /// <returns>The way's number; -1 when values are not built, or the value is of none of the types.</returns>
    public int FindCase(UnionRule rule)
    {
        if (!Builds)
            return -1;
        var type = PeekType();
        if (rule.Schema is null)
            return Array.FindIndex(rule.BranchTypes, allowed => (allowed & type) != 0) is var branch and >= 0 ? rule.Ways[branch] : -1;
        var program = rule.Schema.Program;
        var (scope, memo) = (_scope, _memo);
        Enter(program);
        var way = FindBranch(rule, type);
        program.Return(_scope, _memo);
        (_scope, _memo) = (scope, memo);
        return way;
    }

    /// <summary>The way of the first branch that is valid. As one of them is, nothing need be tried once all that are left are read alike.</summary>
    private readonly int FindBranch(UnionRule rule, JsonTypes type)
    {
        var branches = rule.Applicator.Rules;
        var alike = branches.Length;
        var way = -1;
        for (var i = branches.Length - 1; i >= 0; i--)
        {
            if (!IsCandidate(i))
                continue;
            if (way >= 0 && rule.Ways[i] != way)
                break;
            (alike, way) = (i, rule.Ways[i]);
        }

        for (var i = 0; i < alike; i++)
        {
            if (!IsCandidate(i))
                continue;
            var fork = Fork();
            fork.Evaluate(branches[i]);
            if (!fork.Stopped)
                return rule.Ways[i];
        }

        return way;

        bool IsCandidate(int i) => rule.Ways[i] >= 0 && (branches[i].Possible & type) != 0;
    }

    /// <summary>Reads a value that is no object, where the schema declares members but does not demand an object; consumes nothing when it is one.</summary>
    /// <returns>Whether it is none, or nothing at all.</returns>
    public bool TryReadNonObject(out JsonValue? value)
    {
        value = null;
        if (Peek() == '{')
            return false;
        value = ReadAny();
        return true;
    }
}
