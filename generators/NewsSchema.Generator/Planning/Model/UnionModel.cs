namespace NewsSchema.Generator.Planning.Model;

/// <summary>A closed hierarchy for values of one of several kinds.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Summary">Its documentation as plain text.</param>
/// <param name="Obsolete">Whether the schema says it is deprecated.</param>
/// <param name="Location">Where the schema stands.</param>
/// <param name="IsRoot">Whether it is the document's own schema.</param>
/// <param name="Members">The members that all cases share.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Ways">The ways to read values.</param>
/// <param name="Rule">How the ways are told apart.</param>
/// <param name="Check">The schema that the run-time engine checks.</param>
/// <param name="Rules">Every rule that its code refers to.</param>
internal sealed record UnionModel(
    string Name,
    string Summary,
    bool Obsolete,
    string Location,
    bool IsRoot,
    EquatableArray<MemberModel> Members,
    EquatableArray<CaseModel> Cases,
    EquatableArray<WayModel> Ways,
    RuleModel Rule,
    RuleModel Check,
    EquatableArray<RuleModel> Rules) : TypeModel(Name, Summary, Obsolete);

/// <summary>A case of a union.</summary>
/// <param name="TypeName">Its type.</param>
/// <param name="Parameter">The name of the parameter for it.</param>
/// <param name="Value">What it holds, or itself.</param>
/// <param name="IsRecord">Whether it is a record of its own that derives from the union; otherwise it is declared with the union, around a value.</param>
/// <param name="IsConverted">Whether its values convert to the union by themselves.</param>
internal sealed record CaseModel(string TypeName, string Parameter, ValueModel Value, bool IsRecord, bool IsConverted);

/// <summary>A way to read values, and the number of the case they are of.</summary>
internal sealed record WayModel(ValueModel Value, int Case);
