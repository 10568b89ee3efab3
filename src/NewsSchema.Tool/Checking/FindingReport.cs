using NewsSchema.Schemas;

namespace NewsSchema.Tool.Checking;

/// <summary>A way to write findings to standard output as they come.</summary>
internal abstract class FindingReport
{
    /// <summary>The names of the formats, as on the command line.</summary>
    public static string[] Names { get; } = ["text", "json", "sarif"];

    public static FindingReport Create(string name, Stream output) => name switch
    {
        "json" => new FindingJson(output),
        "sarif" => new FindingSarif(output),
        _ => new FindingText(output),
    };

    /// <summary>Whether the report is text that people read, with the summary at its end.</summary>
    public virtual bool IsForPeople => false;

    public abstract void Write(Finding finding);

    /// <summary>Everything has been said.</summary>
    public abstract void End(CheckSummary summary);
}
