namespace NewsSchema.Schemas;

/// <summary>A schema with everything it refers to, read and resolved.</summary>
public sealed class SchemaTree
{
    internal SchemaTree(SchemaNode root, IReadOnlyList<SchemaNode> nodes, IReadOnlyList<SchemaResource> resources, IReadOnlyList<Finding> findings)
    {
        Root = root;
        Nodes = nodes;
        Resources = resources;
        Findings = findings;
        HasErrors = findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error);
    }

    /// <summary>The schema that was asked for.</summary>
    public SchemaNode Root { get; }

    /// <summary>Every schema reached, each once, in a stable order that begins with <see cref="Root"/>.</summary>
    public IReadOnlyList<SchemaNode> Nodes { get; }

    /// <summary>The resources of all nodes, in the order they were reached.</summary>
    public IReadOnlyList<SchemaResource> Resources { get; }

    /// <summary>What is wrong or odd, in the order of documents and places.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Some finding is an error: what the schema means is then not certain, and no engine should run it.</summary>
    public bool HasErrors { get; }
}
