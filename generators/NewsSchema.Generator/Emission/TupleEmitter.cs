using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>A record for an array whose first places have a schema each: its members, and how it is read and written.</summary>
internal static class TupleEmitter
{
    private const int MostDeconstructed = 8;

    public static void Emit(SourceWriter writer, TupleModel model)
    {
        Docs.Write(writer, model.Summary.Length > 0 ? model.Summary : model.Name, model.Obsolete);
        writer.Write($"[JsonConverter(typeof(DocumentConverter<{model.Name}>))]");
        using (writer.Braces($"public sealed partial record {model.Name} : IJsonDocument<{model.Name}>"))
        {
            foreach (var place in model.Places)
                RecordEmitter.EmitMember(writer, place);
            if (model.Rest is { } rest)
                EmitRest(writer, rest);
            WrittenTextEmitter.EmitFields(writer, model.Places);
            if (model.Places.Any(place => place.MayBeNullOrAbsent))
                writer.Write("private int _places; // how many there were, when the last of them was null\n");
            if (model.Places.Count is > 1 and <= MostDeconstructed)
                EmitDeconstruct(writer, model);
            DocumentMembers.Emit(writer, model.Name, model.Location, model.IsRoot);
            writer.Line();
            EmitRead(writer, model);
            writer.Line();
            EmitWrite(writer, model);
        }

        CollectionEmitter.Emit(writer, model.Places.Select(place => place.Value).Concat(model.Rest is null ? [] : [model.Rest]));
    }

    private static void EmitRest(SourceWriter writer, ValueModel rest) => writer.Write($$"""
        /// <summary>The items behind the places that the schema describes.</summary>
        public ValueList<{{rest.NullableType()}}> Rest { get; init; } = ValueList<{{rest.NullableType()}}>.Empty;

        """);

    private static void EmitDeconstruct(SourceWriter writer, TupleModel model) => writer.Write($"""
        /// <summary>The places one by one.</summary>
        public void Deconstruct({string.Join(", ", model.Places.Select(place => $"out {RecordEmitter.MemberType(place)} {place.Local}"))}) =>
            ({string.Join(", ", model.Places.Select(place => place.Local))}) = ({string.Join(", ", model.Places.Select(place => place.Name))});

        """);

    private static void EmitRead(SourceWriter writer, TupleModel model)
    {
        writer.Write($"static {model.Name}? IJsonDocument<{model.Name}>.Read<TMode>(ref JsonCursor<TMode> json) => json.Read<{model.Name}, SchemaReader>();\n");
        using (writer.Braces($"internal readonly struct SchemaReader : IValueReader<{model.Name}>"))
        using (writer.Braces($"static {model.Name}? IValueReader<{model.Name}>.Read<TMode>(ref JsonCursor<TMode> json)"))
        {
            if (model.Check is { } check)
                writer.Write($"if (!json.Satisfies(SchemaRules.{check.Field})) return null;");
            foreach (var place in model.Places)
                writer.Write($"{place.Value.Type}? {place.Local} = null;");
            WrittenTextEmitter.EmitVariables(writer, model.Places);
            if (model.Rest is { } rest)
                writer.Write($"var rest = default(ListBuilder<{rest.NullableType()}>);");
            if (model.Places.Any(place => place.MayBeNullOrAbsent))
                writer.Write("var places = 0;");
            writer.Write("var mark = json.Mark;\nvar count = 0;\nif (!json.BeginArray(SchemaRules.Self)) return null;");
            using (writer.Braces("for (; json.NextItem(count); count++)"))
            using (writer.Braces("switch (count)"))
                EmitCases(writer, model);
            writer.Line();
            writer.Write($"json.EndArray(mark, count, SchemaRules.Self);\nreturn json.Builds ? {Construction(model)} : null;");
        }
    }

    private static void EmitCases(SourceWriter writer, TupleModel model)
    {
        var afterNulls = model.Places.Any(place => place.MayBeNullOrAbsent);
        foreach (var place in model.Places)
        {
            writer.Write($"case {place.JsonName}:");
            var note = place.MayBeNullOrAbsent ? $"\nplaces = {place.Local} is null ? {place.Bit + 1} : 0;" : afterNulls && !place.Required ? "\nplaces = 0;" : string.Empty;
            writer.Indented($"{place.Local} = {ValueEmitter.Read(place.Value)};{note}\nbreak;");
        }

        writer.Write("default:");
        writer.Indented(model.Rest is { } rest
            ? $"""
                {rest.Type}? item = {ValueEmitter.Read(rest)};
                if (json.Builds) rest.Add({ValueEmitter.Present(rest, "item")});
                break;
                """
            : model.End is { } end ? $"json.Unexpected(SchemaRules.{end.Field});\nbreak;" : "json.SkipValue();\nbreak;");
    }

    private static string Construction(TupleModel model)
    {
        var settings = model.Places.Select(place => $"{place.Name} = {(place.Required ? ValueEmitter.Present(place.Value, place.Local) : place.Local)}").ToList();
        if (model.Rest is not null)
            settings.Add("Rest = rest.ToList()");
        settings.AddRange(WrittenTextEmitter.Settings(model.Places));
        if (model.Places.Any(place => place.MayBeNullOrAbsent))
            settings.Add("_places = places");
        return $"new {model.Name} {{ {string.Join(", ", settings)} }}";
    }

    private static void EmitWrite(SourceWriter writer, TupleModel model)
    {
        writer.Write("/// <inheritdoc/>");
        using (writer.Braces("public void WriteTo(Utf8JsonWriter writer)"))
        {
            writer.Write("writer.WriteStartArray();");
            foreach (var place in model.Places.Where(place => place.Required))
                writer.Write(ValueEmitter.WriteOrNull(place.Value, place.Name, 0));
            var optional = model.Places.Where(place => !place.Required).ToList();
            if (optional.Count > 0)
                writer.Write(Count(model, optional));
            foreach (var place in optional)
            {
                using (writer.Braces($"if (places > {place.Bit})"))
                    writer.Write(ValueEmitter.WriteOrNull(place.Value.AllowsNull() ? place.Value : new NullableValue(place.Value), place.Name, 0));
            }

            if (model.Rest is { } rest)
            {
                using (writer.Braces("foreach (var item in Rest)"))
                    writer.Write(ValueEmitter.WriteOrNull(rest, "item", 1));
            }

            writer.Write("writer.WriteEndArray();");
        }
    }

    /// <summary>How many places are written: up to the last that holds something.</summary>
    private static string Count(TupleModel model, List<MemberModel> optional)
    {
        var conditions = Enumerable.Reverse(optional).Select(place =>
        {
            var last = place.Bit + 1 == model.Places.Count && model.Rest is not null ? "Rest.Count > 0 || " : string.Empty;
            var wasNull = place.MayBeNullOrAbsent ? $" || _places == {place.Bit + 1}" : string.Empty;
            return $"{last}{place.Name} is not null{wasNull} ? {place.Bit + 1}\n    : ";
        });
        return $"var places = {string.Concat(conditions)}{optional[0].Bit};";
    }
}
