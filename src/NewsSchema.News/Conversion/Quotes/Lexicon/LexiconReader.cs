namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>Reads the word lists and gives every form its number.</summary>
internal sealed class LexiconReader
{
    private const string Dotted = nameof(Dotted);

    private readonly Dictionary<string, LexiconEntry> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Form> _named = Enum.GetValues<Form>().Where(f => f is not (Form.None or Form.Other)).ToDictionary(TextOf, StringComparer.Ordinal);
    private int _next = (int)Form.Other;

    public static LexiconReader ReadAll()
    {
        var reader = new LexiconReader();
        foreach (var file in (string[])["words.txt", "titles.txt", "roles.txt", "organisations.txt"])
            reader.ReadClasses(file);
        reader.ReadList("commonverbs.txt", WordClass.CommonVerb);
        reader.ReadList("places.txt", WordClass.Place);
        reader.ReadList("nouns.txt", WordClass.SpeechNoun);
        reader.ReadAbbreviations();
        foreach (var line in ResourceText.Lines("verbs.txt"))
            reader.ReadVerb(line);
        if (reader._named.Keys.FirstOrDefault(n => !reader._words.ContainsKey(n)) is { } missing)
            throw new InvalidOperationException($"A rule asks for a word that is not listed: {missing}.");
        return reader;
    }

    public IReadOnlyDictionary<string, Lexeme> Words()
    {
        var words = new Dictionary<string, Lexeme>(_words.Count, StringComparer.Ordinal);
        foreach (var (word, entry) in _words)
            words.Add(word, new Lexeme(entry.Classes, entry.Number));
        return words;
    }

    /// <summary>The verbs by the numbers of their forms.</summary>
    public Verb?[] Verbs()
    {
        var verbs = new Verb?[_next];
        foreach (var entry in _words.Values)
            verbs[(int)entry.Number] = entry.Verb;
        return verbs;
    }

    private void ReadClasses(string file)
    {
        var irregular = new Dictionary<string, string>(StringComparer.Ordinal);
        var roles = new List<string>();
        foreach (var line in ResourceText.Lines(file))
        {
            if (line[0] == "irregular")
            {
                foreach (var pair in line.Skip(1).Select(p => p.Split('=')))
                    irregular[pair[0]] = pair[1];
                continue;
            }

            var wordClass = Enum.Parse<WordClass>(line[0], ignoreCase: true);
            foreach (var word in line.Skip(1))
            {
                var parts = word.Split(':');
                Entry(parts[0]).Classes |= wordClass | (parts.Length > 1 ? Enum.Parse<WordClass>(parts[1], ignoreCase: true) : WordClass.None);
                if (wordClass == WordClass.Role)
                    roles.Add(parts[0]);
            }
        }

        foreach (var role in roles)
            Entry(irregular.GetValueOrDefault(role, Inflection.S(role))).Classes |= WordClass.Role | WordClass.Plural;
    }

    private void ReadList(string file, WordClass wordClass)
    {
        foreach (var word in ResourceText.Lines(file).SelectMany(line => line))
            Entry(word).Classes |= wordClass;
    }

    private void ReadAbbreviations()
    {
        foreach (var word in ResourceText.Lines("abbreviations.txt").SelectMany(line => line))
        {
            Entry(word.TrimEnd('+')).Classes |= WordClass.Abbreviation
                | (word.EndsWith('+') ? WordClass.AbbreviationMayEnd : WordClass.None);
        }
    }

    /// <summary>A line such as <c>tell core clause,hearer,invert past=told</c>.</summary>
    private void ReadVerb(string[] line)
    {
        var lemma = line[0];
        var frames = VerbFrames.None;
        var leads = new List<string>();
        string? past = null, participle = null, ing = null;
        foreach (var item in line.Skip(2))
        {
            if (item.StartsWith("past=", StringComparison.Ordinal))
                past = item[5..];
            else if (item.StartsWith("participle=", StringComparison.Ordinal))
                participle = item[11..];
            else if (item.StartsWith("ing=", StringComparison.Ordinal))
                ing = item[4..];
            else
                ReadFrames(item, ref frames, leads);
        }

        past ??= Inflection.Past(lemma);
        var verb = new Verb(lemma, Enum.Parse<VerbGrade>(line[1], ignoreCase: true), frames, [.. leads.Select(NumberOf)]);
        Entry(lemma).AddVerb(verb, WordClass.BaseForm);
        Entry(Inflection.S(lemma)).AddVerb(verb, WordClass.ThirdForm);
        Entry(past).AddVerb(verb, WordClass.PastForm);
        Entry(participle ?? past).AddVerb(verb, WordClass.ParticipleForm);
        Entry(ing ?? Inflection.Ing(lemma)).AddVerb(verb, WordClass.IngForm);
    }

    private static void ReadFrames(string item, ref VerbFrames frames, List<string> leads)
    {
        foreach (var name in item.Split(','))
        {
            if (Enum.TryParse<VerbFrames>(name, ignoreCase: true, out var frame))
                frames |= frame;
            else
                leads.Add(name);
        }
    }

    private Form NumberOf(string lead) =>
        _words.TryGetValue(lead, out var entry) ? entry.Number : throw new InvalidOperationException($"A verb leads to its content with a word that is not listed: {lead}.");

    private LexiconEntry Entry(string word)
    {
        if (!_words.TryGetValue(word, out var entry))
            _words.Add(word, entry = new LexiconEntry(_named.TryGetValue(word, out var number) ? number : (Form)_next++));
        return entry;
    }

    /// <summary>The word that a name stands for: DottedAm is "a.m".</summary>
    private static string TextOf(Form form)
    {
        var name = form.ToString();
        return name.StartsWith(Dotted, StringComparison.Ordinal) ? string.Join('.', name[Dotted.Length..].ToLowerInvariant().ToCharArray()) : name.ToLowerInvariant();
    }
}
