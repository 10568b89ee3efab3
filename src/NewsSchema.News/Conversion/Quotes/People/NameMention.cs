namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>One place where a name stands: its tokens without titles (<paramref name="First"/> to before <paramref name="End"/>) and with them (<paramref name="TitleFirst"/>).</summary>
internal readonly record struct NameMention(int TitleFirst, int First, int End, int Sentence, bool IsOrganization)
{
    public int Words => End - First;
}
