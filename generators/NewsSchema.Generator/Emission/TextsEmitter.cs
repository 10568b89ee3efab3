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
                + $"){Settings(plan.Reading)};");
            writer.Write("\npublic static JsonSchema Find(string location) => Source.Find(location);");
        }
    }

    private static string Settings(ReadingOptions reading)
    {
        var settings = new List<string>();
        if (reading.AssertFormats != true)
            settings.Add("AssertFormats = " + (reading.AssertFormats is null ? "null" : "false"));
        if (reading.AssertContent)
            settings.Add("AssertContent = true");
        if (reading.Dialect.Length > 0)
            settings.Add("Dialect = " + CSharp.Literal(reading.FindDialect()!.Uri.OriginalString));
        return settings.Count == 0 ? string.Empty : $" {{ {string.Join(", ", settings)} }}";
    }
}
