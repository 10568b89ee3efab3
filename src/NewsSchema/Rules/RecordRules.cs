namespace NewsSchema.Rules;

/// <summary>The rules of the news vocabulary for one generated record. Generated code makes it once, one call for each keyword.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public sealed class RecordRules<TRecord>
    where TRecord : class, ICheckedRecord<TRecord>
{
    private readonly List<StatedRule> _rules = [];
    private readonly List<Action<TRecord, string, SourceBounds?, RuleChecker>> _parts = [];
    private SourceTextRule<TRecord>? _source;
    private string _schema = string.Empty;

    /// <summary>Where the schema stands that the rules stated next belong to.</summary>
    public RecordRules<TRecord> In(string schemaLocation)
    {
        _schema = schemaLocation;
        return this;
    }

    /// <summary><c>ascending</c>: no value of a path comes after one of the next.</summary>
    public RecordRules<TRecord> Ascending(params RulePath<TRecord>[] chain) => Add(new AscendingRule<TRecord>(chain));

    /// <summary><c>unique</c>: no two values are the same.</summary>
    public RecordRules<TRecord> Unique(RulePath<TRecord> values) => Add(new UniqueRule<TRecord>(values));

    /// <summary><c>names</c>: the strings can be names.</summary>
    public RecordRules<TRecord> Names(RulePath<TRecord> names) => Add(new NamesRule<TRecord>(names));

    /// <summary><c>pointersExist</c>: a map's names are JSON Pointers to members that exist.</summary>
    public RecordRules<TRecord> PointersExist(RulePath<TRecord> names) => Add(new PointersExistRule<TRecord>(names));

    /// <summary><c>inOrder</c>: each span begins where the one before ends, or after it.</summary>
    public RecordRules<TRecord> InOrder(RulePath<TRecord> spans) => Add(new InOrderRule<TRecord>(spans));

    /// <summary><c>disjoint</c>: no two spans overlap.</summary>
    public RecordRules<TRecord> Disjoint(params RulePath<TRecord>[] spans) => Add(new DisjointRule<TRecord>(spans));

    /// <summary><c>within</c>: each span lies inside one of the others.</summary>
    public RecordRules<TRecord> Within(RulePath<TRecord>[] spans, RulePath<TRecord>[] of, RuleCondition<TRecord>[]? where = null) =>
        Add(new WithinRule<TRecord>(spans, of, where ?? []));

    /// <summary><c>outside</c>: no span overlaps one of the others.</summary>
    public RecordRules<TRecord> Outside(RulePath<TRecord>[] spans, RulePath<TRecord>[] of, RuleCondition<TRecord>[]? where = null) =>
        Add(new OutsideRule<TRecord>(spans, of, where ?? []));

    /// <summary><c>extent</c>: a member says how much of some spans others make up.</summary>
    public RecordRules<TRecord> Extent(RulePath<TRecord> value, RulePath<TRecord> of, RulePath<TRecord> by, string? all, string? some, string? none) =>
        Add(new ExtentRule<TRecord>(value, of, by, new ExtentWords(all, some, none)));

    /// <summary><c>textSpan</c>: the record is a place in the source text.</summary>
    public RecordRules<TRecord> TextSpan(Func<TRecord, ITextSpan> span) => Add(new TextSpanRule<TRecord>(span));

    /// <summary><c>sourceText</c>: where the record describes the text that it came from.</summary>
    public RecordRules<TRecord> SourceText(RulePath<TRecord>? sha256, RulePath<TRecord>? bytes, RulePath<TRecord>? length) =>
        Add(_source = new SourceTextRule<TRecord>(sha256, bytes, length));

    /// <summary><c>textAt</c>: a text is what stands under its spans.</summary>
    public RecordRules<TRecord> TextAt(RulePath<TRecord> text, RulePath<TRecord> spans) => Add(new TextAtRule<TRecord>(text, spans));

    /// <summary><c>timeAt</c>: a time is the one written under its span.</summary>
    public RecordRules<TRecord> TimeAt(RulePath<TRecord> time, RulePath<TRecord> spans) => Add(new TimeAtRule<TRecord>(time, spans));

    /// <summary><c>quotationMarksAround</c>: quotation marks stand around each span.</summary>
    public RecordRules<TRecord> QuotationMarksAround(RulePath<TRecord> spans) => Add(new QuotationMarksAroundRule<TRecord>(spans));

    /// <summary><c>wordsWithin</c>: one of some words stands under one of the spans.</summary>
    public RecordRules<TRecord> WordsWithin(string[] words, RulePath<TRecord>[] spans, RuleCondition<TRecord>[]? where = null) =>
        Add(new WordsWithinRule<TRecord>(words, spans, where ?? []));

    /// <summary><c>occursInSource</c>: the strings occur in the source.</summary>
    public RecordRules<TRecord> OccursInSource(RulePath<TRecord> texts) => Add(new OccursInSourceRule<TRecord>(texts));

    /// <summary><c>coversSource</c>: no word of the source lies outside the spans, but for lines that are labels.</summary>
    public RecordRules<TRecord> CoversSource(RulePath<TRecord>[] spans, params string[] labels) => Add(new CoversSourceRule<TRecord>(spans, labels));

    /// <summary>The records below that have rules of their own.</summary>
    public RecordRules<TRecord> Part<TPart>(RuleStep<TRecord, TPart> path)
        where TPart : class, ICheckedRecord<TPart>
    {
        _parts.Add((record, pointer, bounds, checker) => path.Walk(record, pointer, (place, part) => TPart.Rules.Check(part, place, bounds, checker)));
        return this;
    }

    internal void Check(TRecord record, string pointer, SourceBounds? bounds, RuleChecker checker)
    {
        bounds = _source?.Bounds(record, pointer) ?? bounds;
        foreach (var (schema, rule) in _rules)
            rule.Check(record, new RuleSite(checker, pointer, schema, rule.Keyword, bounds));
        foreach (var part in _parts)
            part(record, pointer, bounds, checker);
    }

    private RecordRules<TRecord> Add(RecordRule<TRecord> rule)
    {
        _rules.Add(new StatedRule(_schema, rule));
        return this;
    }

    /// <summary>A rule and where the schema stands that states it.</summary>
    private sealed record StatedRule(string Schema, RecordRule<TRecord> Rule);
}
