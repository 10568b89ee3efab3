using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>One evaluation of one schema for one value.</summary>
internal sealed class EvaluationNode(SchemaNode schema, EvaluationNode? parent, string step, string instanceLocation, JsonTypes type)
{
    public SchemaNode Schema { get; } = schema;

    public EvaluationNode? Parent { get; } = parent;

    /// <summary>How the schema was reached from the parent: a JSON Pointer of a keyword, and a name or number where it has several schemas.</summary>
    public string Step { get; } = parent is null ? string.Empty : step;

    /// <summary>How the schema was reached from the first one, through references.</summary>
    public string EvaluationPath
    {
        get
        {
            var steps = new Stack<string>();
            for (var node = this; node is not null; node = node.Parent)
                steps.Push(node.Step);
            return string.Concat(steps);
        }
    }

    /// <summary>The value. A member's name has no place of its own: its object's is taken.</summary>
    public string InstanceLocation { get; } = IsNameOf(parent, step) ? instanceLocation[..instanceLocation.LastIndexOf('/')] : instanceLocation;

    public JsonTypes Type { get; } = type;

    public bool IsValid { get; set; }

    /// <summary>What the schema's own keywords found wrong, by keyword.</summary>
    public List<KeyValuePair<string, string>> Errors { get; } = [];

    public List<EvaluationNode> Children { get; } = [];

    private bool IsName { get; } = IsNameOf(parent, step);

    /// <summary>The evaluations that one keyword brought about.</summary>
    public IEnumerable<EvaluationNode> ChildrenOf(string keyword) => Children.Where(child => child.Keyword == keyword);

    /// <summary>The keyword by which the schema was reached.</summary>
    public string Keyword
    {
        get
        {
            var slash = Step.IndexOf('/', Math.Min(1, Step.Length));
            return JsonPointer.Unescape(slash < 0 ? Step[Math.Min(1, Step.Length)..] : Step[1..slash]);
        }
    }

    private static bool IsNameOf(EvaluationNode? parent, string step) => parent is not null && (parent.IsName || step == "/propertyNames");
}
