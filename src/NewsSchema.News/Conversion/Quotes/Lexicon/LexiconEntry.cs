namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>What the word lists have said of one form so far, while they are read.</summary>
internal sealed class LexiconEntry(Form number)
{
    public Form Number => number;

    public WordClass Classes { get; set; }

    public Verb? Verb { get; private set; }

    /// <summary>A form of two verbs keeps what it can be of both, and counts as the later one.</summary>
    public void AddVerb(Verb verb, WordClass form)
    {
        Verb = verb;
        Classes = (Classes & ~WordClass.CoreVerb) | WordClass.Verb | form | (verb.Grade == VerbGrade.Core ? WordClass.CoreVerb : WordClass.None);
    }
}
