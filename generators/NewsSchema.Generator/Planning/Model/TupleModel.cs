namespace NewsSchema.Generator.Planning.Model;

/// <summary>A record for an array whose first places have a schema each.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Summary">Its documentation as plain text.</param>
/// <param name="Obsolete">Whether the schema says it is deprecated.</param>
/// <param name="Location">Where the schema stands.</param>
/// <param name="IsRoot">Whether it is the document's own schema.</param>
/// <param name="Places">The places in their order, as members; those that every array has come first.</param>
/// <param name="Rule">The rule of the array itself.</param>
/// <param name="Rest">The type of the items behind the places; null when there may be none.</param>
/// <param name="End">The rule that forbids items behind the places; null when none does, or the number of items does it.</param>
/// <param name="Check">The schema that the run-time engine checks first; null when the generated code checks everything.</param>
/// <param name="Rules">Every rule that its code refers to.</param>
internal sealed record TupleModel(
    string Name,
    string Summary,
    bool Obsolete,
    string Location,
    bool IsRoot,
    EquatableArray<MemberModel> Places,
    RuleModel Rule,
    ValueModel? Rest,
    RuleModel? End,
    RuleModel? Check,
    EquatableArray<RuleModel> Rules) : TypeModel(Name, Summary, Obsolete);
