namespace NewsSchema.Schemas;

/// <summary><c>format</c>: what a string (or other value) stands for.</summary>
public sealed class FormatKeyword : Keyword
{
    internal static readonly KeywordDefinition Definition = new("format", static (context, member) => Read(context, member, false));

    /// <summary>In the format-assertion vocabulary.</summary>
    internal static readonly KeywordDefinition Asserting = new("format", static (context, member) => Read(context, member, true));

    private FormatKeyword(JsonMember member, string format, bool assert)
        : base(member)
    {
        Format = format;
        Assert = assert;
    }

    /// <summary>The format's name, such as <c>date-time</c>.</summary>
    public string Format { get; }

    /// <summary>A value that is not of the format is invalid; else the format is only noted.</summary>
    public bool Assert { get; }

    private static void Read(KeywordContext context, JsonMember member, bool assert)
    {
        if (context.Text(member) is string format)
        {
            if (KnownFormats.Problem(format) is string problem)
            {
                context.Report(FindingRules.UnknownFormat, problem, member.Value.Span, member.Name);
            }

            context.Add(new FormatKeyword(member, format, context.Options.AssertFormats ?? assert));
        }
    }
}
