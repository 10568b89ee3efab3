namespace NewsSchema.Benchmarks;

/// <summary>Documents that stand on a line each.</summary>
internal static class JsonLines
{
    /// <exception cref="InvalidDataException">The file holds no document.</exception>
    public static byte[][] Read(string path)
    {
        var documents = new List<byte[]>();
        foreach (var line in File.ReadLines(path))
        {
            if (!string.IsNullOrWhiteSpace(line))
                documents.Add(System.Text.Encoding.UTF8.GetBytes(line));
        }

        return documents.Count > 0 ? [.. documents] : throw new InvalidDataException($"{path}: no document in it");
    }
}
