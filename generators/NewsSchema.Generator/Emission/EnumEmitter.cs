using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>An enum for a string that must be one of a few.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumModel model)
    {
        Docs.Write(writer, model.Summary.Length > 0 ? model.Summary : model.Name, model.Obsolete);
        using (writer.Braces($"public enum {model.Name}"))
        {
            foreach (var member in model.Members)
            {
                writer.Write($"""
                    /// <summary><c>{Docs.Escape(member.Text)}</c></summary>
                    {member.Name},
                    """);
            }
        }
    }
}
