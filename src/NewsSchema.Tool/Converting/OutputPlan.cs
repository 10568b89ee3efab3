using NewsSchema.Tool.Files;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Converting;

/// <summary>Says which file each text's article goes into, and refuses before anything is written when two would go into one.</summary>
internal static class OutputPlan
{
    private const string TextExtension = ".txt";
    private const string JsonExtension = ".json";

    /// <summary>
    /// The target of each file: NAME.txt becomes NAME.json, and other names get .json at their end, so that notes.txt and notes.md stay apart.
    /// Files found in a folder keep their place in it.
    /// </summary>
    public static IReadOnlyList<string> For(IReadOnlyList<InputFile> files, string folder)
    {
        var targets = new List<string>(files.Count);
        var writers = new Dictionary<string, InputFile>(InputFinder.PathComparer);
        var inputs = files.Where(file => !file.IsStandardInput).Select(file => Path.GetFullPath(file.Path)).ToHashSet(InputFinder.PathComparer);
        foreach (var file in files)
        {
            var target = Path.Combine(folder, TargetName(file.Name));
            var fullTarget = Path.GetFullPath(target);
            if (!writers.TryAdd(fullTarget, file))
                throw Refuse($"{writers[fullTarget].Shown} and {file.Shown} would both be written to {TerminalText.Escape(target)}; convert them into different folders");
            if (inputs.Contains(fullTarget))
                throw Refuse($"{file.Shown} would be written over {TerminalText.Escape(target)}, which is to be converted itself; choose another --out folder");
            targets.Add(target);
        }

        return targets;
    }

    private static string TargetName(string name) =>
        (name.EndsWith(TextExtension, StringComparison.OrdinalIgnoreCase) && Path.GetFileName(name).Length > TextExtension.Length
            ? name[..^TextExtension.Length]
            : name) + JsonExtension;

    private static ToolException Refuse(string message) => new(ExitCode.WrongUsage, message);
}
