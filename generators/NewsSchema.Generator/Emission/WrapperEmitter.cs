using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>A record around a document that is no object with declared members.</summary>
internal static class WrapperEmitter
{
    public static void Emit(SourceWriter writer, WrapperModel model)
    {
        var value = model.Value;
        Docs.Write(writer, model.Summary.Length > 0 ? model.Summary : model.Name, model.Obsolete);
        writer.Write($"[JsonConverter(typeof(DocumentConverter<{model.Name}>))]");
        using (writer.Braces($"public sealed partial record {model.Name} : IJsonDocument<{model.Name}>"))
        {
            writer.Write($$"""
                /// <summary>The document's value.</summary>
                public required {{value.NullableType()}} Value { get; init; }

                """);
            DocumentMembers.Emit(writer, model.Name, model.Location, isRoot: true);
            writer.Write($$"""

                static {{model.Name}}? IJsonDocument<{{model.Name}}>.Read<TMode>(ref JsonCursor<TMode> json)
                {
                    {{value.Type}}? content = {{ValueEmitter.Read(value)}};
                    return json.Builds ? new {{model.Name}} { Value = {{ValueEmitter.Present(value, "content")}} } : null;
                }

                /// <inheritdoc/>
                public void WriteTo(Utf8JsonWriter writer)
                {
                    {{ValueEmitter.Nested(ValueEmitter.WriteOrNull(value, "Value", 0))}}
                }
                """);
        }

        CollectionEmitter.Emit(writer, [value]);
    }
}
