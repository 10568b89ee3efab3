using System.Text;
using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Emission;

/// <summary>The method that validates an object and, where values are built, makes the record. It stands in a struct for the JIT's sake (see IValueReader).</summary>
internal static class ReadEmitter
{
    private const int LineWidth = 120;

    public static void Emit(SourceWriter writer, RecordModel model)
    {
        writer.Write($"static {model.Name}? IJsonDocument<{model.Name}>.Read<TMode>(ref JsonCursor<TMode> json) => json.Read<{model.Name}, SchemaReader>();\n");
        using (writer.Braces($"internal {(model.Union is null ? string.Empty : "new ")}readonly struct SchemaReader : IValueReader<{model.Name}>"))
        using (writer.Braces($"static {model.Name}? IValueReader<{model.Name}>.Read<TMode>(ref JsonCursor<TMode> json)"))
        {
            if (model.Check is { } check)
                writer.Write($"if (!json.Satisfies(SchemaRules.{check.Field})) return null;");
            if (model.IsLoose)
                writer.Write($"if (json.TryReadNonObject(out var nonObject)) return nonObject is null ? null : new {model.Name} {{ NonObject = nonObject }};");
            foreach (var member in model.Members)
                writer.Write($"{member.Value.Type}? {member.Local} = null;");
            WrittenTextEmitter.EmitVariables(writer, model.Members);
            if (model.Others is { } others)
                writer.Write($"var others = default(MapBuilder<{others.NullableType()}>);");
            for (var word = 0; word == 0 || word * NullEmitter.BitsOfWord < model.Members.Count; word++)
                writer.Write($"var {NullEmitter.Seen(word)} = 0UL;");
            writer.Write("if (!json.BeginObject(SchemaRules.Self)) return null;");
            using (writer.Braces($"while (json.NextMember({OrderEmitter.First(model.Members)}))"))
            using (writer.Braces("switch (json.NameKey)"))
                EmitCases(writer, model);
            writer.Line();
            writer.Write($"return json.EndObject({NullEmitter.Seen(0)}, SchemaRules.Self) ? {Construction(model)} : null;");
        }
    }

    private static void EmitCases(SourceWriter writer, RecordModel model)
    {
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            var key = OrderEmitter.Key(member);
            writer.Write(NameKeys.IsExact(key) ? $"case {OrderEmitter.Literal(key)}: // {Comment(member.JsonName)}" : $"case {OrderEmitter.Literal(key)} when json.NameIs({CSharp.Utf8Literal(member.JsonName)}):");
            writer.Indented($"""
                {OrderEmitter.Label(model.Members, i)}if (json.Once(ref {NullEmitter.Seen(member.Bit / NullEmitter.BitsOfWord)}, {member.Bit % NullEmitter.BitsOfWord}, SchemaRules.Self)) {member.Local} = {ValueEmitter.Read(member.Value)};
                {OrderEmitter.Leave(model.Members, i + 1)}
                """);
        }

        writer.Write("default:");
        writer.Indented(model.Others switch
        {
            null => "json.Unexpected(SchemaRules.Self);\nbreak;",
            AnyValue => "json.ReadOther(ref others);\nbreak;",
            var typed => $"""
                var name = json.NameText;
                {typed.Type}? other = {ValueEmitter.Read(typed)};
                if (json.Builds) others.Add(name, {ValueEmitter.Present(typed, "other")});
                break;
                """,
        });
    }

    private static string Construction(RecordModel model)
    {
        if (model.Members.Count == 0 && model.Others is null)
            return $"new {model.Name}()";
        var settings = model.Members.Select(member => $"{member.Name} = {(member.Required ? ValueEmitter.Present(member.Value, member.Local) : member.Local)}").ToList();
        if (model.Others is not null)
            settings.Add("AdditionalProperties = others.ToMap()");
        settings.AddRange(WrittenTextEmitter.Settings(model.Members));
        settings.AddRange(NullEmitter.Words(model).Select(word => NullEmitter.Setting(model, word)));
        var text = new StringBuilder($"new {model.Name} {{ ");
        var width = text.Length;
        for (var i = 0; i < settings.Count; i++)
        {
            var part = settings[i] + (i < settings.Count - 1 ? "," : " }");
            text.Append(width + part.Length > LineWidth ? "\n    " : i == 0 ? string.Empty : " ").Append(part);
            width = width + part.Length > LineWidth ? part.Length : width + part.Length + 1;
        }

        return text.ToString();
    }

    private static string Comment(string name) => new([.. name.Select(c => char.IsControl(c) || c is '\u0085' or '\u2028' or '\u2029' ? '?' : c)]);
}
