namespace NewsSchema.Generator.Planning.Model;

/// <summary>A rule object that generated code makes once.</summary>
/// <param name="Field">The field that holds it.</param>
/// <param name="Type">Its type in the runtime.</param>
/// <param name="Location">Where the schema stands.</param>
/// <param name="Arguments">Further constructor arguments: strings.</param>
/// <param name="Settings">Properties set, as C# expressions.</param>
internal sealed record RuleModel(string Field, string Type, string Location, EquatableArray<string> Arguments, EquatableArray<RuleSetting> Settings);

/// <summary>A property of a rule and its value as a C# expression.</summary>
internal sealed record RuleSetting(string Name, string Expression);
