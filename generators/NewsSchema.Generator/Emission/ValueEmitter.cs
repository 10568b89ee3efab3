using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>The expressions that read and write a value.</summary>
internal static class ValueEmitter
{
    /// <summary>An expression that reads a value; its type is the value's, nullable.</summary>
    public static string Read(ValueModel value) => value switch
    {
        TextValue text => $"json.ReadString({Rule(text.Rule)})",
        FixedTextValue text => $"json.ReadFixed({Rule(text.Rule)})",
        ChoiceValue choice => $"({choice.EnumName})json.ReadChoice({Rule(choice.Rule)})",
        IntegerChoiceValue choice => $"({choice.EnumName})json.ReadIntegerChoice({Rule(choice.Rule)})",
        IntegerValue { Is32Bit: true } integer => $"json.ReadInt32({Rule(integer.Rule)})",
        IntegerValue integer => $"json.ReadInt64({Rule(integer.Rule)})",
        ExactNumberValue number => $"json.ReadNumber({Rule(number.Rule)})",
        NumberValue number => $"json.ReadDouble({Rule(number.Rule)})",
        BooleanValue boolean => $"json.ReadBoolean({Rule(boolean.Rule)})",
        FormattedValue { Text.Length: > 0 } formatted => $"json.Read{formatted.NetType}({Rule(formatted.Rule)}, ref {formatted.Text})",
        FormattedValue formatted => $"json.Read{formatted.NetType}({Rule(formatted.Rule)})",
        RecordValue record => $"json.Read<{record.TypeName}, {record.TypeName}.SchemaReader>()",
        ListValue { Item: RecordValue item } list => $"json.ReadList<{item.TypeName}, {item.TypeName}.SchemaReader>({Rule(list.Rule)})",
        ListValue { Item: TextValue item } list => $"json.ReadStrings({Rule(list.Rule)}, {Rule(item.Rule)})",
        ListValue list => $"SchemaReaders.{list.Rule.Field}(ref json)",
        MapValue map => $"SchemaReaders.{map.Rule.Field}(ref json)",
        AnyValue => "json.ReadAny()",
        NullableValue nullable => $"json.TryReadNull() ? null : {Read(nullable.Inner)}",
        CheckedValue { Inner: AnyValue } any => $"json.ReadAny({Rule(any.Check)})",
        CheckedValue check => $"json.Satisfies({Rule(check.Check)}) ? {Read(check.Inner)} : null",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>An expression for a value just read, where it must be there: the compiler cannot know.</summary>
    public static string Present(ValueModel value, string expression) => value.AllowsNull() ? expression : value.IsStruct ? expression + "!.Value" : expression + "!";

    /// <summary>A statement that writes a value that is there.</summary>
    /// <param name="value">The value.</param>
    /// <param name="expression">An expression for it, of its own type and not nullable.</param>
    /// <param name="depth">How many loops are around it, for the names of their variables.</param>
    public static string Write(ValueModel value, string expression, int depth = 0)
    {
        var item = depth == 0 ? "item" : $"item{depth + 1}";
        return value switch
        {
            TextValue or FixedTextValue => $"writer.WriteStringValue({expression});",
            ChoiceValue choice => $"writer.WriteStringValue({Rule(choice.Rule)}[(int){expression}]);",
            IntegerChoiceValue => $"writer.WriteNumberValue((long){expression});",
            IntegerValue or NumberValue => $"writer.WriteNumberValue({expression});",
            BooleanValue => $"writer.WriteBooleanValue({expression});",
            FormattedValue { Text.Length: > 0 } formatted => $"JsonWriting.WriteValue(writer, {expression}, {WrittenTextEmitter.Field(formatted.Text)});",
            FormattedValue => $"JsonWriting.WriteValue(writer, {expression});",
            RecordValue or AnyValue or ExactNumberValue => $"{expression}.WriteTo(writer);",
            ListValue list => $$"""
                writer.WriteStartArray();
                foreach (var {{item}} in {{expression}})
                {
                    {{Nested(WriteOrNull(list.Item, item, depth + 1))}}
                }
                writer.WriteEndArray();
                """,
            MapValue map => $$"""
                writer.WriteStartObject();
                foreach (var {{item}} in {{expression}})
                {
                    writer.WritePropertyName({{item}}.Key);
                    {{Nested(WriteOrNull(map.Item, item + ".Value", depth + 1))}}
                }
                writer.WriteEndObject();
                """,
            NullableValue nullable => Write(nullable.Inner, expression, depth),
            CheckedValue check => Write(check.Inner, expression, depth),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };
    }

    /// <summary>Statements that write a value, or <c>null</c> where that is one of the values.</summary>
    public static string WriteOrNull(ValueModel value, string expression, int depth) => !value.AllowsNull()
        ? Write(value, expression, depth)
        : $$"""
            if ({{expression}} is null)
                writer.WriteNullValue();
            else
            {
                {{Nested(Write(value, value.IsStruct ? expression + ".Value" : expression, depth))}}
            }
            """;

    /// <summary>Lines inside a block of a template.</summary>
    public static string Nested(string lines) => lines.Replace("\n", "\n    ");

    private static string Rule(RuleModel rule) => "SchemaRules." + rule.Field;
}
