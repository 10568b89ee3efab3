namespace NewsSchema.Schemas;

/// <summary>Finds schemas that apply themselves to the same value again: references and combinators that lead back before a member or item is looked at.</summary>
internal static class EndlessReferences
{
    internal static void Report(SchemaReading reading, IReadOnlyList<SchemaNode> nodes)
    {
        HashSet<SchemaNode> done = [];
        HashSet<SchemaNode> onPath = [];
        Stack<Step> path = new();
        foreach (SchemaNode start in nodes)
        {
            Open(start);
            while (path.Count > 0)
            {
                Step step = path.Peek();
                if (step.Next.Count == 0)
                {
                    path.Pop();
                    onPath.Remove(step.Node);
                    continue;
                }

                KeyValuePair<Keyword, SchemaNode> next = step.Next.Dequeue();
                if (onPath.Contains(next.Value))
                {
                    reading.Report(FindingRules.EndlessReference, $"{next.Key.Name} leads back to '{next.Value.Location}', which is being applied to the same value.",
                        step.Node.Document, next.Key.NameSpan, step.Node.Path.Then(next.Key.Name));
                }
                else
                {
                    Open(next.Value);
                }
            }
        }

        void Open(SchemaNode node)
        {
            if (done.Add(node))
            {
                onPath.Add(node);
                path.Push(new Step(node, new Queue<KeyValuePair<Keyword, SchemaNode>>(AppliedInPlace(node))));
            }
        }
    }

    /// <summary>The schemas that are applied to the very value that <paramref name="node"/> is applied to.</summary>
    private static IEnumerable<KeyValuePair<Keyword, SchemaNode>> AppliedInPlace(SchemaNode node)
    {
        foreach (Keyword keyword in node.Keywords)
        {
            IEnumerable<SchemaNode> schemas = keyword switch
            {
                RefKeyword reference => [reference.Target],
                DynamicRefKeyword reference => [reference.Target],
                AllOfKeyword allOf => allOf.Schemas,
                AnyOfKeyword anyOf => anyOf.Schemas,
                OneOfKeyword oneOf => oneOf.Schemas,
                NotKeyword not => [not.Schema],
                ConditionalKeyword conditional => Branches(conditional),
                DependentSchemasKeyword dependent => dependent.Schemas.Select(entry => entry.Value),
                _ => [],
            };
            foreach (SchemaNode schema in schemas)
            {
                yield return new(keyword, schema);
            }
        }
    }

    private static IEnumerable<SchemaNode> Branches(ConditionalKeyword conditional)
    {
        yield return conditional.If;
        if (conditional.Then is SchemaNode then)
        {
            yield return then;
        }

        if (conditional.Else is SchemaNode otherwise)
        {
            yield return otherwise;
        }
    }

    private readonly record struct Step(SchemaNode Node, Queue<KeyValuePair<Keyword, SchemaNode>> Next);
}
