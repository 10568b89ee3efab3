namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>One place where a name stands: its tokens without titles (<paramref name="First"/> to before <paramref name="End"/>) and with them (<paramref name="TitleFirst"/>). <paramref name="IsDoubtful"/>: the first word of a sentence, which may be an ordinary word.</summary>
internal readonly record struct NameMention(int TitleFirst, int First, int End, int Sentence, bool IsOrganization, bool IsDoubtful = false)
{
    public int Words => End - First;
}
