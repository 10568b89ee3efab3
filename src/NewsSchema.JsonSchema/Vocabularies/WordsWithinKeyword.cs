namespace NewsSchema.Schemas;

/// <summary><c>wordsWithin</c>: one of some words stands under one of the spans.</summary>
public sealed class WordsWithinKeyword : RuleKeyword
{
    private WordsWithinKeyword(JsonMember member, IReadOnlyList<WordsWithin> rules)
        : base(member) => Rules = rules;

    /// <summary>The rules.</summary>
    public IReadOnlyList<WordsWithin> Rules { get; }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Rules(member, "words", "spans", "where") is not { } rules)
        {
            return;
        }

        List<WordsWithin> read = [];
        foreach (JsonObject rule in rules)
        {
            if (context.Strings(member, rule["words"] ?? rule) is not { } words || context.Pointers(member, rule["spans"] ?? rule) is not { } spans
                || context.Where(member, rule) is not { } where)
            {
                return;
            }

            read.Add(new WordsWithin(words, spans, where));
        }

        context.Add(new WordsWithinKeyword(member, read));
    }
}

/// <summary>Words of which one must stand somewhere.</summary>
/// <param name="Words">The words; case makes no difference.</param>
/// <param name="Spans">Where one of them must stand.</param>
/// <param name="Where">The conditions under which it counts.</param>
public sealed record WordsWithin(IReadOnlyList<string> Words, IReadOnlyList<RulePointer> Spans, IReadOnlyList<RuleWhere> Where);
