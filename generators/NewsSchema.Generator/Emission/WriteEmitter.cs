using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>The method that writes a record as JSON, members in the order of the schema.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter writer, RecordModel model)
    {
        writer.Write("/// <inheritdoc/>");
        using (writer.Braces($"public {(model.Union is null ? string.Empty : "override ")}void WriteTo(Utf8JsonWriter writer)"))
        {
            if (model.IsLoose)
                writer.Write("if (NonObject is not null)\n{\n    NonObject.Value.WriteTo(writer);\n    return;\n}\n");
            writer.Write("writer.WriteStartObject();");
            foreach (var member in model.Members)
                EmitMember(writer, member);
            if (model.Others is { } others)
            {
                using (writer.Braces("foreach (var other in AdditionalProperties)"))
                    writer.Write("writer.WritePropertyName(other.Key);\n" + ValueEmitter.WriteOrNull(others, "other.Value", 0));
            }

            writer.Write("writer.WriteEndObject();");
        }
    }

    private static void EmitMember(SourceWriter writer, MemberModel member)
    {
        var name = CSharp.Utf8Literal(member.JsonName);
        var mayBeNull = !member.Required || member.Value.AllowsNull();
        var present = mayBeNull && member.Value.IsStruct ? member.Name + ".Value" : member.Name;
        var shortcut = Shortcut(member.Value, name, present);
        if (!mayBeNull)
        {
            writer.Write(shortcut ?? $"writer.WritePropertyName({name});\n" + ValueEmitter.Write(member.Value, present));
        }
        else if (member.Required)
        {
            writer.Write($"writer.WritePropertyName({name});\n" + ValueEmitter.WriteOrNull(member.Value, member.Name, 0));
        }
        else if (shortcut is not null)
        {
            writer.Write($"if ({member.Name} is not null) {shortcut}");
        }
        else
        {
            using (writer.Braces($"if ({member.Name} is not null)"))
                writer.Write($"writer.WritePropertyName({name});\n" + ValueEmitter.Write(member.Value, present));
        }

        if (member.MayBeNullOrAbsent)
            writer.Write($"else if ({NullEmitter.WasNull(member)}) writer.WriteNull({name});");
    }

    /// <summary>Name and value in one statement, where there is a method for that.</summary>
    private static string? Shortcut(ValueModel value, string name, string expression) => value switch
    {
        NullableValue nullable => Shortcut(nullable.Inner, name, expression),
        CheckedValue check => Shortcut(check.Inner, name, expression),
        TextValue or FixedTextValue => $"writer.WriteString({name}, {expression});",
        ChoiceValue choice => $"writer.WriteString({name}, SchemaRules.{choice.Rule.Field}[(int){expression}]);",
        IntegerChoiceValue => $"writer.WriteNumber({name}, (long){expression});",
        IntegerValue or NumberValue => $"writer.WriteNumber({name}, {expression});",
        BooleanValue => $"writer.WriteBoolean({name}, {expression});",
        FormattedValue { Text.Length: > 0 } formatted => $"JsonWriting.Write(writer, {name}, {expression}, {WrittenTextEmitter.Field(formatted.Text)});",
        FormattedValue => $"JsonWriting.Write(writer, {name}, {expression});",
        RecordValue => $"JsonWriting.Write(writer, {name}, {expression});",
        ListValue { Item: RecordValue or TextValue } => $"JsonWriting.Write(writer, {name}, {expression});",
        MapValue { Item: RecordValue } => $"JsonWriting.Write(writer, {name}, {expression});",
        _ => null,
    };
}
