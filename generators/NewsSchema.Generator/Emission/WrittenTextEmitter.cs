using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>Keeps the texts of values that their .NET types may write in another way.</summary>
internal static class WrittenTextEmitter
{
    public static void EmitFields(SourceWriter writer, IEnumerable<MemberModel> members)
    {
        if (Variables(members) is { Count: > 0 } variables)
            writer.Write($"private WrittenText {string.Join(", ", variables.Select(Field))}; // as read, where .NET writes another text\n");
    }

    public static void EmitVariables(SourceWriter writer, IEnumerable<MemberModel> members)
    {
        if (Variables(members) is { Count: > 0 } variables)
            writer.Write($"WrittenText {string.Join(", ", variables.Select(variable => variable + " = default"))};");
    }

    /// <summary>What the fields are set to when a record is made.</summary>
    public static IEnumerable<string> Settings(IEnumerable<MemberModel> members) => Variables(members).Select(variable => $"{Field(variable)} = {variable}");

    /// <summary>The field for a variable.</summary>
    public static string Field(string variable) => "_" + variable;

    private static List<string> Variables(IEnumerable<MemberModel> members) => [.. members.Select(WrittenTexts.Variable).Where(variable => variable.Length > 0)];
}
