namespace NewsSchema.Tool.Validating;

/// <summary>How documents stand in a file.</summary>
internal enum InputKind
{
    /// <summary>Found out from the file's name and its beginning.</summary>
    Auto,

    /// <summary>The file is one document.</summary>
    Document,

    /// <summary>The file is an array; its items are the documents.</summary>
    Array,

    /// <summary>Each line that is not blank is a document.</summary>
    Ndjson,
}
