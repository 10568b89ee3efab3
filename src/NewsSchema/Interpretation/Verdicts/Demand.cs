namespace NewsSchema.Runtime;

/// <summary>
/// The schemas that one value must satisfy together: what <c>allOf</c>, references and several keywords about one member come to.
/// Each set of schemas is one object, so that demands are compared by reference.
/// </summary>
internal sealed class Demand(SchemaRule[] rules, int number)
{
    /// <summary>The schemas, in the order of their index; none when every value will do.</summary>
    public SchemaRule[] Rules { get; } = rules;

    /// <summary>Its place among the demands of its program.</summary>
    public int Number { get; } = number;

    /// <summary>Every value meets it.</summary>
    public bool IsNothing => Rules.Length == 0;

    /// <summary>No value meets it.</summary>
    public bool IsImpossible => Rules.Length == 1 && Rules[0].Kind == RuleKind.Nothing;
}
