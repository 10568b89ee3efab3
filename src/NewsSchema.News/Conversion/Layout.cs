namespace NewsSchema.News.Conversion;

/// <summary>What the structure stages found: every part of the page with its range. The quote stages read it; nothing here is about quotes.</summary>
internal sealed record Layout
{
    public required TextRange Headline { get; init; }

    public TextRange? Section { get; init; }

    public TextRange? Standfirst { get; init; }

    public IReadOnlyList<LaidOutByline> Bylines { get; init; } = [];

    public LaidOutDateline? Dateline { get; init; }

    public LaidOutTime? Published { get; init; }

    public LaidOutTime? Modified { get; init; }

    public required IReadOnlyList<LaidOutBlock> Body { get; init; }

    public IReadOnlyList<LaidOutCaption> Media { get; init; } = [];

    public IReadOnlyList<LaidOutNotice> Notices { get; init; } = [];

    public IReadOnlyList<ConversionDiagnostic> Diagnostics { get; init; } = [];
}

/// <summary>One block of the body. Its range excludes list bullets and surrounding white space.</summary>
internal sealed record LaidOutBlock(BlockKind Kind, TextRange Range);

internal sealed record LaidOutNotice(NoticeKind Kind, TextRange Range);

internal sealed record LaidOutByline(TextRange Range, IReadOnlyList<LaidOutAuthor> Authors, TextRange? Organization = null);

/// <summary>An author; every part is a range of the text, so nothing can be invented.</summary>
internal sealed record LaidOutAuthor(TextRange Name)
{
    public TextRange? Role { get; init; }

    public TextRange? Affiliation { get; init; }

    public TextRange? Email { get; init; }

    public TextRange? Handle { get; init; }
}

internal sealed record LaidOutDateline(TextRange Range, TextRange Place)
{
    public TextRange? Agency { get; init; }

    /// <summary>ISO 8601 date as precise as the text; null when the dateline has none or lacks the year.</summary>
    public string? Date { get; init; }
}

/// <summary>A time as written (<paramref name="Range"/>) and as ISO 8601, no more precise than the text.</summary>
internal sealed record LaidOutTime(TextRange Range, string Value);

internal sealed record LaidOutCaption(TextRange Text)
{
    public TextRange? Credit { get; init; }

    public TextRange? Agency { get; init; }

    public TextRange? Provider { get; init; }

    public TextRange? Creator { get; init; }

    public bool? Handout { get; init; }

    public string? Date { get; init; }

    /// <summary><c>taken</c>, <c>released</c> or <c>file</c>.</summary>
    public string? DateKind { get; init; }

    public TextRange? Place { get; init; }
}

/// <summary>What a stage could not decide. <paramref name="Code"/> is stable and kebab-case, such as <c>ambiguous-zone</c>.</summary>
internal sealed record ConversionDiagnostic(string Code, DiagnosticSeverity Severity, string Message, TextRange? Range = null, string? Pointer = null);
