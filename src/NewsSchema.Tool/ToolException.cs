namespace NewsSchema.Tool;

/// <summary>Ends the command with a message for the user. <paramref name="message"/> says what is wrong and what to do.</summary>
internal sealed class ToolException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
