namespace NewsSchema.Tool.Files;

/// <summary>Standard input. When the command was started with it closed, the .NET runtime's own pipes take its number, and reading would wait for ever.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";
    private const int AccessMode = 3;
    private const int ReadOnly = 0;

    /// <exception cref="ClosedInputException">It was closed when the command was started.</exception>
    public static Stream Open() => IsClosed() ? throw new ClosedInputException() : Console.OpenStandardInput();

    /// <summary>Whether it is a pipe that this very process writes into. Only Linux tells.</summary>
    private static bool IsClosed()
    {
        if (!OperatingSystem.IsLinux() || new FileInfo($"{Descriptors}/0").LinkTarget is not { } input)
            return false;
        return input.StartsWith("pipe:", StringComparison.Ordinal)
            && Directory.EnumerateFiles(Descriptors).Any(file => new FileInfo(file).LinkTarget == input && CanWrite(Path.GetFileName(file)));
    }

    private static bool CanWrite(string descriptor)
    {
        var flags = File.ReadLines($"/proc/self/fdinfo/{descriptor}").First(line => line.StartsWith("flags:", StringComparison.Ordinal));
        return (Convert.ToInt32(flags[(flags.IndexOf(':') + 1)..].Trim(), fromBase: 8) & AccessMode) != ReadOnly;
    }
}

/// <summary>Standard input is closed.</summary>
internal sealed class ClosedInputException : IOException;
