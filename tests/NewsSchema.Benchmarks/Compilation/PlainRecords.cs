using System.Text;
using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Benchmarks.Compilation;

/// <summary>
/// Writes the records that someone would write by hand for System.Text.Json, of the shapes that the generator gives: positional records, arrays,
/// dictionaries, enums by name, unknown members refused or kept as the schema says. They know no rule of the schema but those.
/// </summary>
internal static class PlainRecords
{
    public static string Write(IReadOnlyCollection<TypeModel> types, string root)
    {
        var code = new StringBuilder("""
            using System.Text.Json;
            using System.Text.Json.Serialization;
            namespace Plain;

            """);
        var rootType = root;

        // What System.Text.Json has no records for stays JSON.
        foreach (var type in types.Where(type => type is UnionModel or TupleModel))
            code.AppendLine($"using {type.Name} = System.Text.Json.JsonElement;");
        foreach (var type in types)
        {
            switch (type)
            {
                case EnumModel model:
                    WriteEnum(code, model);
                    break;
                case RecordModel model:
                    WriteRecord(code, model);
                    break;
                case WrapperModel model when model.Name == root:
                    rootType = TypeOf(model.Value);
                    break;
            }
        }

        code.Append($$"""
            [JsonSourceGenerationOptions(UseStringEnumConverter = true)]
            [JsonSerializable(typeof({{rootType}}), TypeInfoPropertyName = "Root")]
            public partial class Context : JsonSerializerContext;
            public static class Entry
            {
                public static bool Deserialize(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Context.Default.Root) is not null;
            }
            """);
        return code.ToString();
    }

    private static void WriteEnum(StringBuilder code, EnumModel model)
    {
        code.AppendLine($"public enum {model.Name} {{");
        foreach (var member in model.Members)
            code.AppendLine($"[JsonStringEnumMemberName({CSharp.Literal(member.Text)})] {member.Name},");
        code.AppendLine("}");
    }

    private static void WriteRecord(StringBuilder code, RecordModel model)
    {
        if (model.Others is null)
            code.AppendLine("[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]");
        var parameters = model.Members.OrderBy(member => !member.Required).Select(member =>
            $"[property: JsonPropertyName({CSharp.Literal(member.JsonName)})] {TypeOf(member.Value)}{(member.Required ? "" : "?")} {member.Name}{(member.Required ? "" : " = null")}");
        code.Append($"public sealed record {model.Name}({string.Join(", ", parameters)})");
        code.AppendLine(model.Others is null ? ";" : " { [JsonExtensionData] public Dictionary<string, JsonElement>? ExtensionData { get; set; } }");
    }

    private static string TypeOf(ValueModel value) => value switch
    {
        NullableValue nullable => TypeOf(nullable.Inner) + "?",
        CheckedValue check => TypeOf(check.Inner),
        ListValue list => TypeOf(list.Item) + "[]",
        MapValue map => $"Dictionary<string, {TypeOf(map.Item)}>",
        RecordValue record => record.TypeName,
        AnyValue => "JsonElement",
        _ => value.Type,
    };
}
