using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>A closed hierarchy: the union, and the cases that are no records of their own.</summary>
internal static class UnionEmitter
{
    private const int LineWidth = 120;

    public static void Emit(SourceWriter writer, UnionModel model)
    {
        Docs.Write(writer, model.Summary.Length > 0 ? model.Summary : model.Name, model.Obsolete);
        writer.Write($"[JsonConverter(typeof(DocumentConverter<{model.Name}>))]");
        using (writer.Braces($"public abstract partial record {model.Name} : IJsonDocument<{model.Name}>"))
        {
            writer.Write($"private protected {model.Name}() {{ }}\n");
            foreach (var member in model.Members)
                RecordEmitter.EmitMember(writer, member);
            EmitMatch(writer, model.Cases);
            foreach (var each in model.Cases.Where(each => each.IsConverted))
            {
                writer.Write($"""
                    /// <summary>The case of a value.</summary>
                    public static implicit operator {model.Name}({each.Value.Type} value) => new {each.TypeName}(value);

                    """);
            }

            DocumentMembers.Emit(writer, model.Name, model.Location, model.IsRoot);
            writer.Line();
            EmitRead(writer, model);
            writer.Write("""

                /// <inheritdoc/>
                public abstract void WriteTo(Utf8JsonWriter writer);
                """);
        }

        foreach (var each in model.Cases.Where(each => !each.IsRecord))
            EmitCase(writer, model, each);
        CollectionEmitter.Emit(writer, model.Ways.Select(way => way.Value));
    }

    private static void EmitMatch(SourceWriter writer, IReadOnlyList<CaseModel> cases)
    {
        writer.Write($$"""
            /// <summary>The result of the function for the case that this is.</summary>
            public TResult Match<TResult>({{Parameters(cases.Select(each => $"Func<{Type(each)}, TResult> {each.Parameter}"))}}) => this switch
            {
            {{string.Join("\n", cases.Select(each => $"    {each.TypeName} its => {each.Parameter}({Argument(each)}),"))}}
                _ => throw new UnreachableException(),
            };

            /// <summary>Calls the action for the case that this is.</summary>
            public void Switch({{Parameters(cases.Select(each => $"Action<{Type(each)}> {each.Parameter}"))}})
            {
                switch (this)
                {
            {{string.Join("\n", cases.Select(each => $"        case {each.TypeName} its: {each.Parameter}({Argument(each)}); break;"))}}
                }
            }

            """);
    }

    private static string Parameters(IEnumerable<string> parameters)
    {
        var line = string.Join(", ", parameters);
        return line.Length <= LineWidth ? line : "\n    " + line.Replace(", Func<", ",\n    Func<").Replace(", Action<", ",\n    Action<");
    }

    private static void EmitRead(SourceWriter writer, UnionModel model)
    {
        writer.Write($"static {model.Name}? IJsonDocument<{model.Name}>.Read<TMode>(ref JsonCursor<TMode> json) => json.Read<{model.Name}, SchemaReader>();\n");
        using (writer.Braces($"internal readonly struct SchemaReader : IValueReader<{model.Name}>"))
        using (writer.Braces($"static {model.Name}? IValueReader<{model.Name}>.Read<TMode>(ref JsonCursor<TMode> json)"))
        {
            writer.Write($"if (!json.Satisfies(SchemaRules.{model.Check.Field})) return null;");
            using (writer.Braces($"switch (json.FindCase(SchemaRules.{model.Rule.Field}))"))
            {
                for (var i = 0; i < model.Ways.Count; i++)
                {
                    writer.Write($"case {i}:");
                    writer.Indented(Read(model.Ways[i], model.Cases[model.Ways[i].Case], i + 1));
                }

                writer.Write("default:");
                writer.Indented("return null;");
            }
        }
    }

    private static string Read(WayModel way, CaseModel of, int number) => of.IsRecord
        ? $"return {ValueEmitter.Read(way.Value)};"
        : $"""
            {way.Value.Type}? value{number} = {ValueEmitter.Read(way.Value)};
            return json.Builds ? new {of.TypeName}({ValueEmitter.Present(way.Value, "value" + number)}) : null;
            """;

    private static void EmitCase(SourceWriter writer, UnionModel model, CaseModel each)
    {
        writer.Line();
        writer.Write($"""
            /// <summary>A case of <see cref="{model.Name}"/>.</summary>
            /// <param name="Value">The value.</param>
            [JsonConverter(typeof(CaseConverter<{each.TypeName}, {model.Name}>))]
            """);
        using (writer.Braces($"public sealed record {each.TypeName}({each.Value.Type} Value) : {model.Name}"))
        {
            writer.Write("/// <inheritdoc/>");
            using (writer.Braces("public override void WriteTo(Utf8JsonWriter writer)"))
                writer.Write(ValueEmitter.Write(each.Value, "Value"));
        }
    }

    private static string Type(CaseModel each) => each.IsRecord ? each.TypeName : each.Value.Type;

    private static string Argument(CaseModel each) => each.IsRecord ? "its" : "its.Value";
}
