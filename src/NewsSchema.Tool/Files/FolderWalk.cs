using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Files;

/// <summary>Lists the files below a folder, sorted, so that every run sees them in the same order.</summary>
internal static class FolderWalk
{
    /// <summary>Everything is listed, hidden files too; a folder that cannot be entered is an error of its own.</summary>
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>
    /// The files, with their paths from the folder. Links to folders are not followed, as with <c>find</c> and <c>grep -r</c>:
    /// so a loop of links cannot be entered. Links to files are files.
    /// </summary>
    public static IEnumerable<(string Path, string Relative)> Files(string folder, int depth, MessageLog messages)
    {
        var open = new Stack<(string Path, string Relative, int Depth)>();
        open.Push((folder, string.Empty, 0));
        while (open.TryPop(out var current))
        {
            var (files, folders) = List(current.Path, messages);
            foreach (var file in files)
                yield return (file, Path.Combine(current.Relative, Path.GetFileName(file)));
            if (current.Depth == depth)
                continue;
            for (var i = folders.Count - 1; i >= 0; i--)
                open.Push((folders[i], Path.Combine(current.Relative, Path.GetFileName(folders[i])), current.Depth + 1));
        }
    }

    private static (List<string> Files, List<string> Folders) List(string folder, MessageLog messages)
    {
        var (files, folders) = (new List<string>(), new List<string>());
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
            {
                var path = Path.Combine(folder, entry.Name);
                if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                    files.Add(path);
                else if (entry.LinkTarget is null)
                    folders.Add(path);
            }
        }
        catch (Exception problem) when (FileProblem.IsOne(problem))
        {
            messages.CannotRead(folder, FileProblem.Describe(problem));
        }

        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        return (files, folders);
    }
}
