namespace NewsSchema.Schemas;

/// <summary>The checks that look at whole schemas once everything is read.</summary>
internal static class SchemaChecks
{
    internal static void Run(SchemaReading reading, IReadOnlyList<SchemaNode> nodes)
    {
        EndlessReferences.Report(reading, nodes);
        foreach (SchemaNode node in nodes)
        {
            Contradictions.Report(reading, node);
            RequiredMembers.Report(reading, node);
            UselessKeywords.Report(reading, node);
            UnreachableBranches.Report(reading, node);
        }
    }
}
