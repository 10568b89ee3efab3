using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Files;

/// <summary>Turns the paths on the command line into files: each file once, in the order given, a folder's files by name.</summary>
/// <param name="folderPatterns">Names that are taken from folders, such as <c>*.txt</c>.</param>
/// <param name="messages">Takes the paths that cannot be read.</param>
internal sealed class InputFinder(string[] folderPatterns, MessageLog messages)
{
    private readonly HashSet<string> _seen = new(PathComparer);
    private readonly List<InputFile> _files = [];

    /// <summary>How the file system most likely compares names.</summary>
    public static StringComparer PathComparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public IReadOnlyList<InputFile> Find(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            Find(path);
        return _files;
    }

    private void Find(string path)
    {
        if (path.Length == 0)
            throw new ToolException(ExitCode.WrongUsage, "an empty PATH was given; name a file, a folder, a pattern, or - for standard input");
        if (path == InputFile.StandardInput)
            Add(path, "stdin");
        else if (Directory.Exists(path))
            FindInFolder(path);
        else if (!File.Exists(path) && Glob.IsGlob(path))
            FindMatches(Glob.Parse(path), path);
        else if (File.Exists(path) || Path.Exists(path) || IsLink(path))
            Add(path, Path.GetFileName(path));
        else
            messages.CannotRead(path, "no such file or folder; check the path");
    }

    private void FindInFolder(string folder)
    {
        var found = false;
        var failures = messages.Failures;
        foreach (var (file, relative) in FolderWalk.Files(folder, int.MaxValue, messages))
        {
            if (!folderPatterns.Any(pattern => Glob.IsNameMatch(pattern, Path.GetFileName(file))))
                continue;
            found = true;
            Add(file, relative);
        }

        if (!found && messages.Failures == failures)
        {
            messages.CannotRead(folder, $"the folder has no {string.Join(", ", folderPatterns)} files;"
                + $" name the files themselves or give a pattern such as '{TerminalText.Escape(Path.Combine(folder, "**", "*.*"))}'");
        }
    }

    private void FindMatches(Glob glob, string path)
    {
        var found = false;
        var failures = messages.Failures;
        var folder = glob.Folder.Length == 0 ? "." : glob.Folder;
        if (Directory.Exists(folder))
        {
            foreach (var (file, relative) in FolderWalk.Files(folder, glob.Depth, messages))
            {
                if (!glob.IsMatch(relative))
                    continue;
                found = true;
                Add(Path.Combine(glob.Folder, relative), relative);
            }
        }

        if (!found && messages.Failures == failures)
            messages.CannotRead(path, "no file matches the pattern; check it");
    }

    private void Add(string path, string name)
    {
        if (_seen.Add(path == InputFile.StandardInput ? path : Path.GetFullPath(path)))
            _files.Add(new InputFile(path, name));
    }

    /// <summary>Whether a link stands there, even one that leads nowhere: opening it then says why it cannot be read.</summary>
    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
