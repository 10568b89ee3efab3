using System.Globalization;
using NewsSchema.Tool.Files;

namespace NewsSchema.Tool.Validating;

/// <summary>Where a document stands in a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Number">Which of the file's documents it is, from 1.</param>
/// <param name="Index">Its index, when the file is an array.</param>
/// <param name="Line">The line of its start, from 1.</param>
/// <param name="Column">The column of its start, from 1, in code points.</param>
internal sealed record DocumentPlace(InputFile File, int Number, int? Index, int Line, int Column)
{
    /// <summary>An error of the document as an error of the file: line, column and pointer count from the file's start.</summary>
    public ValidationError InFile(ValidationError error) => error with
    {
        Pointer = Index is { } index ? string.Create(CultureInfo.InvariantCulture, $"/{index}{error.Pointer}") : error.Pointer,
        Line = Line + error.Line - 1,
        Column = error.Line == 1 ? Column + error.Column - 1 : error.Column,
        Causes = error.Causes.Count == 0 ? [] : [.. error.Causes.Select(InFile)],
    };
}
