namespace NewsSchema.Tool.Files;

/// <summary>A file to read.</summary>
/// <param name="Path">Its path, as given or as found; <see cref="StandardInput"/> for standard input.</param>
/// <param name="Name">Its path from the folder or pattern that it was found by; the file's name when it was named itself.</param>
internal sealed record InputFile(string Path, string Name)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Path == StandardInput;

    /// <summary>The path as it may be shown on a terminal.</summary>
    public string Shown { get; } = Path == StandardInput ? "standard input" : Output.TerminalText.Escape(Path);

    public Stream Open() => IsStandardInput
        ? Files.StandardInput.Open()
        : new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
}
