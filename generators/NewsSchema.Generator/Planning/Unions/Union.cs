using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning.Unions;

/// <summary>What becomes of a schema with alternatives.</summary>
internal enum UnionForm
{
    /// <summary>A closed hierarchy with a case for each way that values are typed.</summary>
    Cases,

    /// <summary>A closed hierarchy of objects that have members of the schema itself and of a branch.</summary>
    Composed,

    /// <summary>One scalar type that has room for the values of all branches.</summary>
    Scalar,

    /// <summary>An enum of the strings of all branches.</summary>
    Enum,

    /// <summary>The type of the only branch that is more than <c>null</c>.</summary>
    Single,
}

/// <summary>How values of a branch are typed, as far as that shows without planning them.</summary>
internal enum CaseKind
{
    /// <summary>No value, or none but <c>null</c>.</summary>
    Nothing,
    Text,
    FixedText,
    Choice,
    Formatted,
    Integer,
    Number,
    Boolean,
    List,
    Map,
    Record,

    /// <summary>A union, or a record that is that of another schema.</summary>
    Union,

    /// <summary>A JSON value.</summary>
    Other,
}

/// <summary>An alternative of a schema: a branch of its <c>oneOf</c> or <c>anyOf</c>, or one of its types.</summary>
/// <param name="Node">The branch as written; the schema itself when the alternatives are its types.</param>
/// <param name="Types">The types of its values.</param>
/// <param name="Kind">How its values are typed.</param>
internal sealed record UnionBranch(SchemaNode Node, JsonTypes Types, CaseKind Kind);

/// <summary>A way to read values: that of one branch, or of several whose values share a type.</summary>
/// <param name="Kind">How they are typed.</param>
/// <param name="Branches">The branches.</param>
internal sealed record UnionWay(CaseKind Kind, IReadOnlyList<UnionBranch> Branches)
{
    /// <summary>Whether one type stands for several branches.</summary>
    public bool IsMerged => Branches.Count > 1;
}

/// <summary>A schema with alternatives that the types tell apart.</summary>
/// <param name="Node">The schema.</param>
/// <param name="Form">What becomes of it.</param>
/// <param name="Bearer">The schema that has the keyword: the schema itself, or one that always applies with it.</param>
/// <param name="Keyword">The keyword; null when the alternatives are the types that the schema allows.</param>
/// <param name="Branches">The alternatives in their order, those without values too.</param>
/// <param name="Ways">The ways to read their values.</param>
/// <param name="AllowsNull">Whether <c>null</c> is a value, for which there is no case.</param>
internal sealed record Union(
    SchemaNode Node, UnionForm Form, SchemaNode Bearer, Keyword? Keyword, IReadOnlyList<UnionBranch> Branches, IReadOnlyList<UnionWay> Ways, bool AllowsNull)
{
    /// <summary>Whether it has a type of its own with cases.</summary>
    public bool HasCases => Form is UnionForm.Cases or UnionForm.Composed;

    /// <summary>The strings of an enum's branches.</summary>
    public IEnumerable<string> Choices => Branches.SelectMany(branch => Shape.Of(branch.Node).Texts).Distinct();
}
