namespace NewsSchema.Tool.Files;

/// <summary>
/// Writes files that are either complete or not there: into a temporary file of the same folder, which then takes the name.
/// Data is not forced onto the disk file by file: that guards against a loss of power, and costs more than the whole conversion.
/// </summary>
internal static class AtomicFile
{
    private const string Prefix = ".newsschema-";

    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        // The temporary name is independent of the file's own, which may already be as long as names can be.
        var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, Prefix + Path.GetRandomFileName());
        try
        {
            using (var stream = UnfinishedFiles.Create(temporary))
                stream.Write(content);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            // When the command is being ended the file may have been removed under our hands; then this is no failure to report.
            if (UnfinishedFiles.Ending)
                Thread.Sleep(Timeout.Infinite);
            File.Delete(temporary);
            throw;
        }
        finally
        {
            UnfinishedFiles.Forget(temporary);
        }
    }
}
