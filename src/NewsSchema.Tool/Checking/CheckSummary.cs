using NewsSchema.Schemas;
using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Checking;

/// <summary>The totals of a run.</summary>
internal sealed record CheckSummary
{
    public int Schemas { get; set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Infos { get; private set; }

    /// <summary>Files and folders that could not be read.</summary>
    public int Unreadable { get; set; }

    public void Count(FindingSeverity severity)
    {
        switch (severity)
        {
            case FindingSeverity.Error:
                Errors++;
                break;
            case FindingSeverity.Warning:
                Warnings++;
                break;
            default:
                Infos++;
                break;
        }
    }

    public string ToTable() => Table.Format(
        ("schemas", Numbers.Count(Schemas)),
        ("errors", Numbers.Count(Errors)),
        ("warnings", Numbers.Count(Warnings)),
        ("infos", Numbers.Count(Infos)),
        ("unreadable", Numbers.Count(Unreadable)));
}
