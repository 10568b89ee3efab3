using System.Runtime.InteropServices;

namespace NewsSchema.Tool.Files;

/// <summary>The temporary files that exist at this moment. When the user or the system ends the command, they are removed first.</summary>
internal static class UnfinishedFiles
{
    private static readonly Lock Guard = new();
    private static readonly HashSet<string> Paths = [];
    private static PosixSignalRegistration[]? _signals;
    private static bool _ending;

    /// <summary>Whether the command is being ended; what fails from then on need not be reported.</summary>
    public static bool Ending
    {
        get
        {
            lock (Guard)
                return _ending;
        }
    }

    /// <summary>Creates a file that will be removed if the command is ended before <see cref="Forget"/>.</summary>
    public static FileStream Create(string path)
    {
        lock (Guard)
        {
            _signals ??= [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
                .Select(signal => PosixSignalRegistration.Create(signal, RemoveAll))];
            if (_ending)
                throw new IOException("the command is being ended");
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, bufferSize: 0);
            Paths.Add(path);
            return file;
        }
    }

    /// <summary>The file has its final name, or is gone.</summary>
    public static void Forget(string path)
    {
        lock (Guard)
            Paths.Remove(path);
    }

    /// <summary>Runs before the signal's own effect, which is to end the process.</summary>
    private static void RemoveAll(PosixSignalContext context)
    {
        lock (Guard)
        {
            _ending = true;
            foreach (var path in Paths)
            {
                try
                {
                    File.Delete(path);
                }
                catch (Exception problem) when (FileProblem.IsOne(problem))
                {
                    // Nothing can be done about it now, and the other files still can be removed.
                }
            }
        }
    }
}
