using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>An enum for a string or an integer that must be one of a few.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumModel model)
    {
        Docs.Write(writer, model.Summary.Length > 0 ? model.Summary : model.Name, model.Obsolete);
        using (writer.Braces($"public enum {model.Name}{(model.Underlying.Length > 0 ? " : " + model.Underlying : string.Empty)}"))
        {
            foreach (var member in model.Members)
            {
                var summary = Docs.Escape(member.Summary);
                writer.Write($"/// <summary>{summary}{(summary.Length > 0 ? " " : string.Empty)}<c>{Docs.Escape(member.Text)}</c></summary>");
                Docs.Write(writer, string.Empty, member.Obsolete);
                writer.Write($"{member.Name}{(member.Value.Length > 0 ? " = " + member.Value : string.Empty)},");
            }
        }
    }
}
