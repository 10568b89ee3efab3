using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Files;

/// <summary>The folder that a command writes into.</summary>
internal static class OutputFolder
{
    /// <summary>Creates the folder and those above it where they are missing.</summary>
    public static void Prepare(string folder)
    {
        if (File.Exists(folder))
            throw Unwritable(folder, "there is a file of this name; choose another folder");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            throw Unwritable(folder, FileProblem.Describe(problem));
        }
    }

    private static ToolException Unwritable(string folder, string why) =>
        new(ExitCode.CannotReadOrWrite, $"{TerminalText.Escape(folder)}: cannot write here: {why}");
}
