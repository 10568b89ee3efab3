using System.Security;

namespace NewsSchema.Tool.Files;

/// <summary>Says in a user's words why the file system refused something, and what to do.</summary>
internal static class FileProblem
{
    // The numbers are errno values, the same on Linux and macOS, or the HRESULTs that .NET passes on from Windows.
    private const int BrokenPipe = 32;
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsClosingPipe = unchecked((int)0x800700E8);
    private const int WindowsNoSpace = unchecked((int)0x80070070);

    /// <summary>Whether an exception tells of a problem with a file, not of a mistake in the program.</summary>
    public static bool IsOne(Exception problem) => problem is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException;

    public static bool IsBrokenPipe(IOException problem) => problem.HResult is BrokenPipe or WindowsBrokenPipe or WindowsClosingPipe;

    public static string Describe(Exception problem) => problem switch
    {
        ClosedInputException => "it is closed; pipe something into it, or name a file",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder; check the path",
        PathTooLongException => "the path is too long for this system; use a shorter one",
        UnauthorizedAccessException or SecurityException => "permission denied; check who may read and write here",
        IOException { HResult: NoSpace or WindowsNoSpace } => "no space left on the device; free some space and run again",
        IOException { HResult: ReadOnlyFileSystem } => "the file system is read-only; choose another folder",
        _ => Output.TerminalText.Escape(problem.Message.TrimEnd('.')) + "; check the path",
    };
}
