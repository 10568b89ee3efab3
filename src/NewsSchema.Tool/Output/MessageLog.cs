using NewsSchema.Tool.Files;

namespace NewsSchema.Tool.Output;

/// <summary>Messages for the user, on standard error: <c>newsschema: PATH: what is wrong; what to do</c>.</summary>
internal sealed class MessageLog(TextWriter error)
{
    /// <summary>How many files or folders could not be read or written.</summary>
    public int Failures { get; private set; }

    /// <summary>A path that cannot be read. The message is a clause that may be shown on a terminal.</summary>
    public void CannotRead(string path, string message)
    {
        Failures++;
        Write($"{Show(path)}: {message}");
    }

    /// <summary>A path that cannot be written.</summary>
    public void CannotWrite(string path, string message) => CannotRead(path, "cannot write: " + message);

    public void Write(string message) => WriteLine("newsschema: " + message);

    private static string Show(string path) => path == InputFile.StandardInput ? "standard input" : TerminalText.Escape(path);

    /// <summary>Writes a line; when not even standard error takes it, the exit code still tells.</summary>
    public void WriteLine(string line)
    {
        try
        {
            error.WriteLine(line);
        }
        catch (IOException)
        {
            // There is no other place to say it.
        }
    }
}
