namespace NewsSchema.Generator.Planning.Model;

/// <summary>A type to generate.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Summary">Its documentation as plain text; empty when the schema has none.</param>
/// <param name="Obsolete">Whether the schema says it is deprecated.</param>
internal abstract record TypeModel(string Name, string Summary, bool Obsolete);

/// <summary>An enum for strings or integers that must be one of a few.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Summary">Its documentation as plain text.</param>
/// <param name="Obsolete">Whether the schema says it is deprecated.</param>
/// <param name="Underlying">The C# type of its values; empty for <c>int</c>.</param>
/// <param name="Members">Its members in the order of the schema.</param>
internal sealed record EnumModel(string Name, string Summary, bool Obsolete, string Underlying, EquatableArray<EnumMember> Members) : TypeModel(Name, Summary, Obsolete);

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Text">The string or the integer it stands for.</param>
/// <param name="Value">Its value in C#; empty for strings, whose members are numbered from 0.</param>
/// <param name="Summary">Its documentation as plain text; empty when the schema has none.</param>
/// <param name="Obsolete">Whether the schema says it is deprecated.</param>
internal sealed record EnumMember(string Name, string Text, string Value, string Summary, bool Obsolete);

/// <summary>A record for an object.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Summary">Its documentation as plain text.</param>
/// <param name="Obsolete">Whether the schema says it is deprecated.</param>
/// <param name="Location">Where the schema stands.</param>
/// <param name="IsRoot">Whether it is the document's own schema, which gets methods of its own to validate and parse.</param>
/// <param name="Members">Its members in the order of the schema.</param>
/// <param name="Rule">The rule of the object itself.</param>
/// <param name="Others">The type of members that are not declared; null when there may be none.</param>
/// <param name="Check">The schema that the run-time engine checks first; null when the generated code checks everything.</param>
/// <param name="Rules">Every rule that its code refers to.</param>
internal sealed record RecordModel(
    string Name,
    string Summary,
    bool Obsolete,
    string Location,
    bool IsRoot,
    EquatableArray<MemberModel> Members,
    RuleModel Rule,
    ValueModel? Others,
    RuleModel? Check,
    EquatableArray<RuleModel> Rules) : TypeModel(Name, Summary, Obsolete)
{
    /// <summary>The union that it is a case of; null when it is none.</summary>
    public string? Union { get; init; }

    /// <summary>Whether values may be no objects at all.</summary>
    public bool IsLoose { get; init; }
}

/// <summary>A record around a document that is no object with declared members: it has the one member <c>Value</c>.</summary>
internal sealed record WrapperModel(string Name, string Summary, bool Obsolete, string Location, ValueModel Value, EquatableArray<RuleModel> Rules)
    : TypeModel(Name, Summary, Obsolete);

/// <summary>A member of a record.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Local">The name of the variable that holds it while the object is read.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Summary">Its documentation as plain text.</param>
/// <param name="Obsolete">Whether the schema says it is deprecated.</param>
/// <param name="Required">Whether every object has it.</param>
/// <param name="Bit">The bit that marks it as seen; the required members have the lowest, in the order of the object's rule.</param>
/// <param name="Value">What it holds.</param>
internal sealed record MemberModel(string Name, string Local, string JsonName, string Summary, bool Obsolete, bool Required, int Bit, ValueModel Value)
{
    /// <summary>Whether the union that the record is a case of declares it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Whether <c>null</c> and absence are both allowed, which the value alone does not tell apart.</summary>
    public bool MayBeNullOrAbsent => !Required && Value.AllowsNull();

    /// <summary>What its documentation says besides the summary.</summary>
    public MemberNotes Notes { get; init; } = MemberNotes.None;

    /// <summary>The member that gives the schema's default where this one is absent; null when there is none.</summary>
    public DefaultMember? Default { get; init; }
}
