using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>The methods that read lists and maps for which the runtime has none.</summary>
internal static class CollectionEmitter
{
    public static void EmitReader(SourceWriter writer, string name, ValueModel value)
    {
        switch (value)
        {
            case NullableValue nullable:
                EmitReader(writer, name, nullable.Inner);
                break;
            case CheckedValue check:
                EmitReader(writer, name, check.Inner);
                break;
            case ListValue { Item: not (RecordValue or TextValue) } list:
                writer.Line();
                EmitList(writer, name, list);
                EmitReader(writer, name + "Item", list.Item);
                break;
            case MapValue map:
                writer.Line();
                EmitMap(writer, name, map);
                EmitReader(writer, name + "Value", map.Item);
                break;
        }
    }

    private static void EmitList(SourceWriter writer, string name, ListValue list)
    {
        var type = list.Item.NullableType();
        writer.Write($$"""
            private static ValueList<{{type}}>? Read{{name}}<TMode>(ref JsonCursor<TMode> json)
                where TMode : struct, IReadMode
            {
                var list = default(ListBuilder<{{type}}>);
                var mark = json.Mark;
                var count = 0;
                if (!json.BeginArray(SchemaRules.{{list.Rule.Field}}))
                    return null;
                for (; json.NextItem(count); count++)
                {
                    {{list.Item.Type}}? item = {{ValueEmitter.Read(list.Item, name + "Item")}};
                    if (json.Builds)
                        list.Add({{Present(list.Item, "item")}});
                }

                json.EndArray(mark, count, SchemaRules.{{list.Rule.Field}});
                return json.Builds ? list.ToList() : null;
            }
            """);
    }

    private static void EmitMap(SourceWriter writer, string name, MapValue map)
    {
        var type = map.Item.NullableType();
        var names = map.Names is { } rule ? $"\n        json.CheckName(SchemaRules.{rule.Field});" : string.Empty;
        writer.Write($$"""
            private static ValueMap<{{type}}>? Read{{name}}<TMode>(ref JsonCursor<TMode> json)
                where TMode : struct, IReadMode
            {
                var map = default(MapBuilder<{{type}}>);
                if (!json.BeginObject(SchemaRules.{{map.Rule.Field}}))
                    return null;
                while (json.NextMember())
                {{{names}}
                    var key = json.NameText;
                    {{map.Item.Type}}? item = {{ValueEmitter.Read(map.Item, name + "Value")}};
                    if (json.Builds)
                        map.Add(key, {{Present(map.Item, "item")}});
                }

                return json.EndObject(0, SchemaRules.{{map.Rule.Field}}) ? map.ToMap() : null;
            }
            """);
    }

    private static string Present(ValueModel value, string expression) =>
        value.AllowsNull() ? expression : value.IsStruct ? expression + "!.Value" : expression + "!";
}
