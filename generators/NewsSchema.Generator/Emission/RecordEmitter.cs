using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>A record for an object: its members, and how it is read and written.</summary>
internal static class RecordEmitter
{
    public static void Emit(SourceWriter writer, RecordModel model)
    {
        Docs.Write(writer, model.Summary.Length > 0 ? model.Summary : model.Name, model.Obsolete);
        writer.Write($"[JsonConverter(typeof(DocumentConverter<{model.Name}>))]");
        using (writer.Braces($"public sealed partial record {model.Name} : {(model.Union is null ? string.Empty : model.Union + ", ")}IJsonDocument<{model.Name}>"))
        {
            foreach (var member in model.Members.Where(member => !member.IsInherited))
                EmitMember(writer, member);
            if (model.Others is { } others)
                EmitOthers(writer, others);
            WrittenTextEmitter.EmitFields(writer, model.Members);
            if (model.IsLoose)
                EmitNonObject(writer);
            if (NullEmitter.Words(model) is { Count: > 0 } words)
                writer.Write(NullEmitter.Fields(words) + "\n");
            DocumentMembers.Emit(writer, model.Name, model.Location, model.IsRoot, hides: model.Union is not null);
            writer.Line();
            ReadEmitter.Emit(writer, model);
            writer.Line();
            WriteEmitter.Emit(writer, model);
        }

        CollectionEmitter.Emit(writer, model.Members.Select(member => member.Value).Concat(model.Others is null ? [] : [model.Others]));
    }

    public static void EmitMember(SourceWriter writer, MemberModel member)
    {
        Docs.Write(writer, member.Summary.Length > 0 ? member.Summary : member.Name, member.Obsolete, member.Notes);
        // What can only be one string need not be said when a record is made.
        if (member is { Required: true, Value: FixedTextValue { Rule.Arguments: { Count: 1 } texts } })
        {
            writer.Write($"public string {member.Name} {{ get; init; }} = {CSharp.Literal(texts[0])};\n");
            return;
        }

        writer.Write($$"""
            public {{(member.Required ? "required " : string.Empty)}}{{MemberType(member)}} {{member.Name}} { get; init; }

            """);
        if (member.Default is { } standard)
        {
            writer.Write($"""
                /// <summary><see cref="{member.Name}"/>, or the schema's default <c>{Docs.Escape(standard.Json)}</c> where it is absent.</summary>
                public {member.Value.Type} {standard.Name} => {member.Name} ?? {standard.Expression};

                """);
        }
    }

    private static void EmitOthers(SourceWriter writer, ValueModel others) => writer.Write($$"""
        /// <summary>The members that the schema allows but does not declare.</summary>
        public ValueMap<{{others.NullableType()}}> AdditionalProperties { get; init; } = ValueMap<{{others.NullableType()}}>.Empty;

        """);

    private static void EmitNonObject(SourceWriter writer) => writer.Write("""
        /// <summary>The value when it is no object, which the schema does not demand; all other members are then without value.</summary>
        public JsonValue? NonObject { get; init; }

        """);

    public static string MemberType(MemberModel member) => member.Required ? member.Value.NullableType() : member.Value.Type + "?";
}
