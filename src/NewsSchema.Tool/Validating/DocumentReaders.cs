namespace NewsSchema.Tool.Validating;

/// <summary>Finds out how the documents stand in a file, and chooses the reader for it.</summary>
internal static class DocumentReaders
{
    private const string Utf16 = "the text is UTF-16; JSON must be UTF-8: convert it first, for example with iconv -f UTF-16 -t UTF-8";

    /// <param name="stream">The file.</param>
    /// <param name="name">The file's name, whose extension may tell.</param>
    /// <param name="kind">What the user says.</param>
    /// <param name="splitsArrays">Whether an array is a list of documents unless the user says otherwise.</param>
    /// <param name="beforeRead">Called before each read of the file.</param>
    public static DocumentReader Open(Stream stream, string name, InputKind kind, bool splitsArrays, Action? beforeRead = null)
    {
        var window = new ByteWindow(stream, DocumentReader.MaxDocumentBytes, beforeRead);
        while (window.Bytes.Length < 4 && window.Extend())
        {
        }

        if (window.Bytes.StartsWith("\uFEFF"u8))
            window.Drop(3);
        if (IsUtf16(window.Bytes))
            return new RefusedFileReader(window, Utf16);
        if (kind == InputKind.Auto && IsNamedNdjson(name))
            kind = InputKind.Ndjson;
        if (kind == InputKind.Ndjson)
            return new NdjsonReader(window);
        if (!window.SkipWhiteSpace())
            return new RefusedFileReader(window, "the file is empty; expected a JSON document");
        if (kind == InputKind.Auto)
            kind = splitsArrays && window.Bytes[0] == '[' ? InputKind.Array : FirstLineIsDocument(window) ? InputKind.Ndjson : InputKind.Document;
        return kind switch
        {
            InputKind.Array => new ArrayReader(window),
            InputKind.Ndjson => new NdjsonReader(window),
            _ => new WholeFileReader(window),
        };
    }

    private static bool IsNamedNdjson(string name) => Path.GetExtension(name).ToLowerInvariant() is ".ndjson" or ".jsonl";

    /// <summary>A byte order mark of UTF-16, or a first character of JSON, which is ASCII, in two bytes.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> start) =>
        start.Length >= 2 && ((start[0], start[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) || start[0] == 0 ^ start[1] == 0);

    /// <summary>
    /// Whether the file is NDJSON: its first line is a whole value; or it is a broken one, and the next line begins a value
    /// where a document spread over lines could not.
    /// </summary>
    private static bool FirstLineIsDocument(ByteWindow window)
    {
        var scanner = default(ItemScanner);
        int end;
        var searched = 0;
        while ((end = window.Bytes[searched..].IndexOf((byte)'\n')) < 0)
        {
            if (scanner.FindEnd(window.Bytes[searched..]) >= 0)
                return false;
            searched = window.Bytes.Length;
            if (!window.Extend())
                return false;
        }

        if (scanner.FindEnd(window.Bytes.Slice(searched, end)) >= 0)
            return false;
        if (scanner.IsBalanced)
            return true;
        var next = searched + end + 1;
        while (window.Bytes.Length == next && window.Extend())
        {
        }

        return window.Bytes.Length > next && window.Bytes[next] is (byte)'{' or (byte)'['
            && !"[{,:"u8.Contains(window.Bytes[..next].TrimEnd(" \t\r\n"u8)[^1]);
    }
}
