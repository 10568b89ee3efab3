using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>How much there is to do for a schema.</summary>
internal enum RuleKind : byte
{
    /// <summary>Nothing: every value is valid.</summary>
    Anything,

    /// <summary>No value is valid.</summary>
    Nothing,

    /// <summary>Keywords that look at the value's type, content, members and items: one pass.</summary>
    Value,

    /// <summary>Also keywords that apply further schemas to the same value.</summary>
    Composite,
}

/// <summary>One schema, compiled for evaluation: what it says about each type of value stands apart, so that a value meets only what concerns it.</summary>
internal sealed class SchemaRule : Rule
{
    public SchemaRule(SchemaNode node, int index)
        : base(node.Location)
    {
        Node = node;
        Index = index;
        Allowed = node.Find<TypeKeyword>()?.Types ?? JsonTypes.Any;
        Types = Allowed;
        Wording = node.Find<ErrorMessageKeyword>();
        Direct = this;
    }

    public SchemaNode Node { get; }

    /// <summary>Its place among the schemas compiled together.</summary>
    public int Index { get; }

    public RuleKind Kind { get; set; } = RuleKind.Value;

    /// <summary>The types that <c>type</c> allows.</summary>
    public JsonTypes Allowed { get; }

    /// <summary>The types of values that may be valid, as far as that can be told without looking into them.</summary>
    public JsonTypes Possible { get; set; } = JsonTypes.Any;

    /// <summary>Draft 4: 1.0 is no integer.</summary>
    public bool HasPlainIntegers { get; set; }

    /// <summary>A schema that is only a reference stands for its target; any other for itself.</summary>
    public SchemaRule Direct { get; set; }

    public StringRule? Strings { get; set; }

    public ContentRule? Content { get; set; }

    public NumberRule? Numbers { get; set; }

    /// <summary><c>enum</c> and <c>const</c>.</summary>
    public ValueChoice[]? Choices { get; set; }

    public ObjectPart? Object { get; set; }

    public ArrayPart? Array { get; set; }

    /// <summary>Keywords that apply schemas to the same value, in the order they are evaluated.</summary>
    public Applicator[] Applicators { get; set; } = [];

    /// <summary>Some keyword looks at the value itself, not only through <see cref="Applicators"/>.</summary>
    public bool HasOwnPart { get; set; }

    /// <summary>It has <c>unevaluatedProperties</c> or <c>unevaluatedItems</c>.</summary>
    public bool HasUnevaluated { get; set; }

    /// <summary>A schema that applies this one to the same value has an <c>unevaluated…</c> keyword, so it must note what it evaluates.</summary>
    public bool IsTracked { get; set; }

    /// <summary>The resource it belongs to, for the dynamic scope.</summary>
    public int Resource { get; set; }

    /// <summary>What makes the trials of its program; null where a verdict depends on more than the value, which is on the dynamic scope.</summary>
    public TrialCompiler? Trials { get; set; }

    /// <summary>The trial of a value for this schema, once it has been made.</summary>
    public Trial? Trial { get; set; }

    /// <summary>How people would call it: its title, that of the schema it refers to, or the last part of its place (<c>oneOf/2</c>, <c>span</c>).</summary>
    public string Name => Node.Find<TitleKeyword>()?.Title
        ?? (Node.Find<RefKeyword>() is { } reference ? reference.Target.Find<TitleKeyword>()?.Title ?? LastPart(reference.Reference) : LastPart(Node.Pointer));

    private static string LastPart(string path)
    {
        var slash = path.LastIndexOfAny(['/', '#']);
        if (slash > 0 && int.TryParse(path.AsSpan(slash + 1), out _))
            slash = path.LastIndexOf('/', slash - 1);
        return slash >= 0 && slash < path.Length - 1 ? path[(slash + 1)..] : path;
    }
}
