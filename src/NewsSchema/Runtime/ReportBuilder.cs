
namespace NewsSchema.Runtime;

/// <summary>Turns collected errors into a report: in the order of the document, with lines and columns.</summary>
internal static class ReportBuilder
{
    public static ValidationReport Build(ReadOnlySpan<byte> json, IReadOnlyList<ValidationError> errors, bool truncated) =>
        new(Place(json, errors), truncated);

    private static ValidationError[] Place(ReadOnlySpan<byte> json, IReadOnlyList<ValidationError> errors)
    {
        var lines = new LineIndex(json);
        ValidationError[] placed = [.. errors.OrderBy(error => error.ByteOffset)];
        for (var i = 0; i < placed.Length; i++)
        {
            var (line, column) = lines.At(placed[i].ByteOffset);
            placed[i] = placed[i] with { Line = line, Column = column, Causes = placed[i].Causes.Count == 0 ? [] : Place(json, placed[i].Causes) };
        }

        return placed;
    }
}
