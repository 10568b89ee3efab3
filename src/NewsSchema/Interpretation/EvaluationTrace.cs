using System.Globalization;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>Notes every schema that a pass evaluates, as a tree: what JSON Schema's output formats are made of.</summary>
internal sealed class EvaluationTrace
{
    /// <summary>So many evaluations are noted; alternatives within alternatives can bring about any number.</summary>
    private const int MaxNodes = 250_000;

    private EvaluationNode? _current;
    private int _count;
    private string _step = string.Empty;

    public EvaluationNode? Root { get; private set; }

    /// <summary>Whether no more evaluations are noted.</summary>
    public bool IsFull => _count >= MaxNodes;

    /// <summary>The next schema is reached by this keyword.</summary>
    public void Via(string keyword) => _step = "/" + JsonPointer.Escape(keyword);

    /// <summary>The next schema is reached by this keyword, under a name.</summary>
    public void Via(string keyword, string name) => _step = "/" + JsonPointer.Escape(keyword) + "/" + JsonPointer.Escape(name);

    /// <summary>The next schema is reached by this keyword, under a number.</summary>
    public void Via(string keyword, int index) => _step = string.Create(CultureInfo.InvariantCulture, $"/{JsonPointer.Escape(keyword)}/{index}");

    public void Enter(SchemaRule rule, string instanceLocation, JsonTypes type)
    {
        var node = new EvaluationNode(rule.Node, _current, _step, instanceLocation, type);
        _current?.Children.Add(node);
        _count++;
        Root ??= node;
        _current = node;
    }

    public void Leave(bool isValid)
    {
        _current!.IsValid = isValid;
        _current = _current.Parent;
    }

    public void Fail(string keyword, string message) => _current?.Errors.Add(new(keyword, message));
}
