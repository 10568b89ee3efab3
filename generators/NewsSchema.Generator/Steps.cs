namespace NewsSchema.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask what ran again and why.</summary>
internal static class Steps
{
    public const string Folder = nameof(Folder);

    public const string Read = nameof(Read);

    public const string Name = nameof(Name);

    public const string Catalogue = nameof(Catalogue);

    public const string Gather = nameof(Gather);

    public const string Judge = nameof(Judge);

    public const string Rely = nameof(Rely);

    public const string Plan = nameof(Plan);

    public const string Model = nameof(Model);

    public const string Findings = nameof(Findings);
}
