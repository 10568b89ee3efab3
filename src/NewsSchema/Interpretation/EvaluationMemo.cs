namespace NewsSchema.Runtime;

/// <summary>
/// What schemas were found to say of values, so that alternatives within alternatives, which come to the same value on many ways, cost no more than one visit on each.
/// Holds a bounded number of findings of one document; when it is full it begins anew.
/// </summary>
internal sealed class EvaluationMemo
{
    private const int LeastSize = 256;
    private const int MostSize = 1 << 17;

    /// <summary>As many evaluations are made before any is remembered, and one more for each byte: real schemas need fewer.</summary>
    private const int FreeVisits = 1024;

    private Finding[] _findings = [];
    private int _count;
    private long _visits;

    /// <summary>Counts an evaluation, and tells whether there have been so many for a document of a length that it should be looked up or remembered.</summary>
    public bool IsWorthwhile(int length) => ++_visits - FreeVisits > length;

    /// <summary>What is known of a schema and a value.</summary>
    /// <param name="rule">The schema's number.</param>
    /// <param name="position">Where the value begins.</param>
    /// <param name="scope">The number of the dynamic scope.</param>
    /// <param name="end">Where the value ends when it is valid; -1 when it is not.</param>
    /// <param name="marks">What the schema evaluated.</param>
    public bool TryGet(int rule, int position, int scope, out int end, out Marks marks)
    {
        end = -1;
        marks = default;
        if (_count == 0)
            return false;
        ref var finding = ref Slot(_findings, rule, position, scope);
        if (finding.Position == 0)
            return false;
        (end, marks) = (finding.End, finding.Marks);
        return true;
    }

    public void Add(int rule, int position, int scope, int end, in Marks marks)
    {
        if (_count * 2 >= _findings.Length)
            MakeRoom();
        ref var finding = ref Slot(_findings, rule, position, scope);
        if (finding.Position == 0)
            _count++;
        finding = new Finding(rule, position + 1, scope, end, marks);
    }

    /// <summary>Makes it ready for another document.</summary>
    public void Reset()
    {
        _visits = 0;
        Clear();
    }

    private void Clear()
    {
        if (_count == 0)
            return;
        Array.Clear(_findings);
        _count = 0;
    }

    private void MakeRoom()
    {
        if (_findings.Length >= MostSize)
        {
            Clear();
            return;
        }

        var larger = new Finding[Math.Max(LeastSize, _findings.Length * 2)];
        foreach (var finding in _findings)
        {
            if (finding.Position != 0)
                Slot(larger, finding.Rule, finding.Position - 1, finding.Scope) = finding;
        }

        _findings = larger;
    }

    private static ref Finding Slot(Finding[] findings, int rule, int position, int scope)
    {
        var mask = findings.Length - 1;
        var hash = ((ulong)(uint)rule << 32 | (uint)position) + ((ulong)(uint)scope * 0xC2B2AE3D27D4EB4FUL);
        for (var slot = (int)((hash * 0x9E3779B97F4A7C15UL) >> 40) & mask; ; slot = (slot + 1) & mask)
        {
            ref var finding = ref findings[slot];
            if (finding.Position == 0 || (finding.Rule == rule && finding.Position == position + 1 && finding.Scope == scope))
                return ref finding;
        }
    }

    /// <param name="Rule">The schema's number.</param>
    /// <param name="Position">The value's position and one; 0 where there is no finding.</param>
    /// <param name="Scope">The number of the dynamic scope.</param>
    /// <param name="End">Where the value ends, or -1.</param>
    /// <param name="Marks">What the schema evaluated.</param>
    private record struct Finding(int Rule, int Position, int Scope, int End, Marks Marks);
}
