namespace NewsSchema.Tool.Validating;

/// <summary>The totals of a run.</summary>
internal sealed record ValidationSummary
{
    public int Files { get; set; }

    public long Accepted { get; set; }

    public long Rejected { get; set; }

    public long Errors { get; set; }

    /// <summary>Files and folders that could not be read.</summary>
    public int Unreadable { get; set; }
}
