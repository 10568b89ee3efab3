using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>The texts of the schemas of which the run-time engine checks a part.</summary>
internal static class TextsEmitter
{
    public static void Emit(SourceWriter writer, SchemaPlan plan)
    {
        using (writer.Braces($"internal static class {TypeNames.TextsName(plan.Hint)}"))
        {
            writer.Write("private static readonly GeneratedSchema Source = new(");
            writer.Indented(string.Join(",\n", plan.Texts.Select(text => $"({CSharp.Literal(text.Uri)}, {CSharp.Literal(text.Json)})"))
                + (plan.AssertFormats ? ");" : ") { AssertFormats = false };"));
            writer.Write("\npublic static JsonSchema Find(string location) => Source.Find(location);");
        }
    }
}
