namespace NewsSchema.News.Conversion.Quotes.Lexicon;

/// <summary>What the quote stages know of English words, read once from the word lists.</summary>
internal static class EnglishLexicon
{
    private static readonly Lazy<WordTable> Table = new(Load);

    public static WordTable Words => Table.Value;

    /// <summary>The entry of a word, or what its ending tells of an unlisted one.</summary>
    public static Lexeme Look(ReadOnlySpan<char> word)
    {
        var found = Table.Value.Find(word);
        if (found != Lexeme.Unknown || word.Length < 5)
            return found;
        var hyphen = word.LastIndexOf('-');
        if (hyphen == 1 && char.IsUpper(word[0]) && char.IsUpper(word[2]))
            return Lexeme.PartyAndPlace;
        if (hyphen > 0)
        {
            var last = Table.Value.Find(word[(hyphen + 1)..]);
            return last.Is(WordClass.Role) ? last.Is(WordClass.Plural) ? last : Lexeme.UnknownRole : Lexeme.Unknown;
        }

        return word[^1] switch
        {
            'y' when word[^2] == 'l' => Lexeme.UnknownAdverb,
            'g' when word[^2] == 'n' && word[^3] == 'i' => Lexeme.UnknownIng,
            'd' when word[^2] == 'e' => Lexeme.UnknownEd,
            _ => Lexeme.Unknown,
        };
    }

    private static WordTable Load()
    {
        var words = new Dictionary<string, Lexeme>(StringComparer.Ordinal);
        foreach (var file in (string[])["words.txt", "titles.txt", "roles.txt", "organisations.txt"])
            ReadClasses(words, file);
        ReadList(words, "commonverbs.txt", WordClass.CommonVerb);
        ReadList(words, "places.txt", WordClass.Place);
        ReadList(words, "nouns.txt", WordClass.SpeechNoun);
        ReadAbbreviations(words);
        foreach (var line in ResourceText.Lines("verbs.txt"))
            ReadVerb(words, line);
        return new WordTable(words.Values);
    }

    private static void ReadClasses(Dictionary<string, Lexeme> words, string file)
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
                Entry(words, parts[0]).Classes |= wordClass | (parts.Length > 1 ? Enum.Parse<WordClass>(parts[1], ignoreCase: true) : WordClass.None);
                if (wordClass == WordClass.Role)
                    roles.Add(parts[0]);
            }
        }

        foreach (var role in roles)
            Entry(words, irregular.GetValueOrDefault(role, Inflection.S(role))).Classes |= WordClass.Role | WordClass.Plural;
    }

    private static void ReadList(Dictionary<string, Lexeme> words, string file, WordClass wordClass)
    {
        foreach (var word in ResourceText.Lines(file).SelectMany(line => line))
            Entry(words, word).Classes |= wordClass;
    }

    private static void ReadAbbreviations(Dictionary<string, Lexeme> words)
    {
        foreach (var word in ResourceText.Lines("abbreviations.txt").SelectMany(line => line))
        {
            Entry(words, word.TrimEnd('+')).Classes |= WordClass.Abbreviation
                | (word.EndsWith('+') ? WordClass.AbbreviationMayEnd : WordClass.None);
        }
    }

    /// <summary>A line such as <c>tell core clause,hearer,invert past=told</c>.</summary>
    private static void ReadVerb(Dictionary<string, Lexeme> words, string[] line)
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
        var verb = new Verb(lemma, Enum.Parse<VerbGrade>(line[1], ignoreCase: true), frames, leads);
        AddForm(words, verb, lemma, VerbForms.Base);
        AddForm(words, verb, Inflection.S(lemma), VerbForms.Third);
        AddForm(words, verb, past, VerbForms.Past);
        AddForm(words, verb, participle ?? past, VerbForms.Participle);
        AddForm(words, verb, ing ?? Inflection.Ing(lemma), VerbForms.Ing);
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

    private static void AddForm(Dictionary<string, Lexeme> words, Verb verb, string form, VerbForms forms)
    {
        var entry = Entry(words, form);
        entry.Verb = verb;
        entry.Forms |= forms;
    }

    private static Lexeme Entry(Dictionary<string, Lexeme> words, string word)
    {
        if (!words.TryGetValue(word, out var entry))
            words.Add(word, entry = new Lexeme(word));
        return entry;
    }
}
