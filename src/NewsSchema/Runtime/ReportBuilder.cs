
namespace NewsSchema.Runtime;

/// <summary>Turns collected errors into a report: in the order of the document, with lines and columns.</summary>
internal static class ReportBuilder
{
    public static ValidationReport Build(ReadOnlySpan<byte> json, IReadOnlyList<ValidationError> errors, bool truncated) =>
        new(Place(json, [.. errors.OrderBy(error => error.ByteOffset)]), truncated);

    /// <summary>Gives errors their lines and columns; their order stays, because causes stand nearest first.</summary>
    private static ValidationError[] Place(ReadOnlySpan<byte> json, ValidationError[] errors)
    {
        var lines = new LineIndex(json);
        foreach (var i in Enumerable.Range(0, errors.Length).OrderBy(i => errors[i].ByteOffset))
        {
            var (line, column) = lines.At(errors[i].ByteOffset);
            errors[i] = errors[i] with { Line = line, Column = column, Causes = errors[i].Causes.Count == 0 ? [] : Place(json, [.. errors[i].Causes]) };
        }

        return errors;
    }
}
