namespace NewsSchema.Tool;

/// <summary>What the command's exit codes mean. When several apply, the highest is given; wrong usage ends the command before anything is done.</summary>
internal static class ExitCode
{
    public const int AllGood = 0;
    public const int SomeRejected = 1;
    public const int WrongUsage = 2;
    public const int CannotReadOrWrite = 3;
}
