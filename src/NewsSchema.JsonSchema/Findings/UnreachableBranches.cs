namespace NewsSchema.Schemas;

/// <summary>Finds branches of <c>anyOf</c>, <c>oneOf</c> and <c>if</c> that can never decide anything.</summary>
internal static class UnreachableBranches
{
    internal static void Report(SchemaReading reading, SchemaNode node)
    {
        foreach (Keyword keyword in node.Keywords)
        {
            switch (keyword)
            {
                case AnyOfKeyword anyOf:
                    ReportBranches(reading, node, keyword, anyOf.Schemas);
                    break;
                case OneOfKeyword oneOf:
                    ReportBranches(reading, node, keyword, oneOf.Schemas);
                    break;
                case ConditionalKeyword { If.Constant: bool constant } conditional when (constant ? conditional.Else : conditional.Then) is SchemaNode never:
                    Add(reading, never, $"if is {(constant ? "true" : "false")}, so this is never applied.");
                    break;
            }
        }
    }

    private static void ReportBranches(SchemaReading reading, SchemaNode node, Keyword keyword, IReadOnlyList<SchemaNode> branches)
    {
        Dictionary<JsonNode, int> seen = new(JsonNode.DeepComparer);
        for (int i = 0; i < branches.Count; i++)
        {
            if (branches[i].Constant == false)
            {
                Add(reading, branches[i], $"Branch {i} of {keyword.Name} is false and never matches.");
            }
            else if (seen.TryGetValue(branches[i].Json, out int first))
            {
                string consequence = keyword is OneOfKeyword ? "so neither is ever the only one that matches" : "so it changes nothing";
                Add(reading, branches[i], $"Branch {i} of {keyword.Name} is the same as branch {first}, {consequence}.");
            }
            else
            {
                seen.Add(branches[i].Json, i);
            }
        }

        if (keyword is AnyOfKeyword && branches.Count > 1 && branches.Any(branch => branch.Constant == true))
        {
            reading.Report(FindingRules.UnreachableBranch, "One branch of anyOf is true, so the others decide nothing.", node.Document, keyword.NameSpan, node.Path.Then(keyword.Name));
        }
    }

    private static void Add(SchemaReading reading, SchemaNode branch, string message) =>
        reading.Report(FindingRules.UnreachableBranch, message, branch.Document, branch.Json.Span, branch.Path);
}
