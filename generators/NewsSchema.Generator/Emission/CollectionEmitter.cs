using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>The methods that read lists and maps for which the runtime has none.</summary>
internal static class CollectionEmitter
{
    /// <summary>Writes the methods for the values of a type, when there are any. Each is named after the rule of its list or map.</summary>
    public static void Emit(SourceWriter writer, IEnumerable<ValueModel> values)
    {
        var collections = values.SelectMany(Collections).GroupBy(RuleOf).Select(group => group.First()).ToList();
        if (collections.Count == 0)
            return;
        writer.Line();
        using (writer.Braces("file static class SchemaReaders"))
        {
            for (var i = 0; i < collections.Count; i++)
            {
                if (i > 0)
                    writer.Line();
                if (collections[i] is ListValue list)
                    EmitList(writer, list);
                else if (collections[i] is MapValue map)
                    EmitMap(writer, map);
            }
        }
    }

    private static IEnumerable<ValueModel> Collections(ValueModel value) => value switch
    {
        NullableValue nullable => Collections(nullable.Inner),
        CheckedValue check => Collections(check.Inner),
        ListValue { Item: not (RecordValue or TextValue) } list => Collections(list.Item).Prepend(list),
        MapValue map => Collections(map.Item).Prepend(map),
        _ => [],
    };

    private static RuleModel? RuleOf(ValueModel collection) => collection switch
    {
        ListValue list => list.Rule,
        MapValue map => map.Rule,
        _ => null,
    };

    private static void EmitList(SourceWriter writer, ListValue list)
    {
        var type = list.Item.NullableType();
        writer.Write($$"""
            public static ValueList<{{type}}>? {{list.Rule.Field}}<TMode>(ref JsonCursor<TMode> json)
                where TMode : struct, IReadMode
            {
                var list = default(ListBuilder<{{type}}>);
                var mark = json.Mark;
                var count = 0;
                if (!json.BeginArray(SchemaRules.{{list.Rule.Field}})) return null;
                for (; json.NextItem(count); count++)
                {
                    {{list.Item.Type}}? item = {{ValueEmitter.Read(list.Item)}};
                    if (json.Builds) list.Add({{ValueEmitter.Present(list.Item, "item")}});
                }

                json.EndArray(mark, count, SchemaRules.{{list.Rule.Field}});
                return json.Builds ? list.ToList() : null;
            }
            """);
    }

    private static void EmitMap(SourceWriter writer, MapValue map)
    {
        var type = map.Item.NullableType();
        var names = map.Names is { } rule ? $"\n        json.CheckName(SchemaRules.{rule.Field});" : string.Empty;
        writer.Write($$"""
            public static ValueMap<{{type}}>? {{map.Rule.Field}}<TMode>(ref JsonCursor<TMode> json)
                where TMode : struct, IReadMode
            {
                var map = default(MapBuilder<{{type}}>);
                if (!json.BeginObject(SchemaRules.{{map.Rule.Field}})) return null;
                while (json.NextMember())
                {{{names}}
                    var key = json.NameText;
                    {{map.Item.Type}}? item = {{ValueEmitter.Read(map.Item)}};
                    if (json.Builds) map.Add(key, {{ValueEmitter.Present(map.Item, "item")}});
                }

                return json.EndObject(0, SchemaRules.{{map.Rule.Field}}) ? map.ToMap() : null;
            }
            """);
    }
}
