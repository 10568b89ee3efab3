using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Quotes.People;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Tests.Quotes;

/// <summary>What works on lent memory and without strings says what plain collections of strings say.</summary>
public sealed class LentMemoryTests
{
    private const string Letters = "abAB é’'É\"“”‘«»‹›`s\uFF02\u0130";

    [Theory]
    [InlineData(StringComparison.Ordinal)]
    [InlineData(StringComparison.OrdinalIgnoreCase)]
    public void A_set_of_pieces_has_what_a_set_of_strings_has(StringComparison comparison)
    {
        var text = RandomText(4000);
        var set = new TextSet(text, comparison);
        var strings = new HashSet<string>(StringComparer.FromComparison(comparison));
        foreach (var piece in Pieces(text))
        {
            set.Contains(piece).ShouldBe(strings.Contains(text[piece.Start..piece.End]));
            set.Add(piece);
            strings.Add(text[piece.Start..piece.End]);
            set.Count.ShouldBe(strings.Count);
        }

        set.Return();
    }

    [Fact]
    public void Words_of_names_have_one_number_when_they_differ_in_case_or_apostrophe_only()
    {
        var text = RandomText(4000);
        var keys = new NameKeys(text);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in Pieces(text))
        {
            var key = text[piece.Start..piece.End].Replace('’', '\'').ToLowerInvariant();
            keys.Word(piece).Number().ShouldBe(numbers.TryGetValue(key, out var known) ? known : numbers.Count);
            numbers.TryAdd(key, numbers.Count);
        }

        keys.Return();
    }

    [Fact]
    public void A_name_of_two_words_has_another_number_than_its_words()
    {
        const string Text = "Rosa Lind ROSA";
        var keys = new NameKeys(Text);
        keys.Word(new TextRange(0, 4)).Number().ShouldBe(0);
        keys.Word(new TextRange(0, 4)).Exactly(" ").Word(new TextRange(5, 9)).Number().ShouldBe(1);
        keys.Word(new TextRange(10, 14)).Number().ShouldBe(0);
        keys.Word(new TextRange(10, 14)).Exactly(" ").Word(new TextRange(5, 9)).Number().ShouldBe(1);
    }

    [Fact]
    public void Every_mark_of_a_stretch_is_listed_wherever_it_stands()
    {
        const string Marks = "\"'`\u2018\u2019\u201A\u2039\u203A\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";
        var text = RandomText(300);
        for (var start = 0; start < 40; start++)
        {
            var range = new TextRange(start, text.Length - (start / 2));
            var found = new LentList<int>(1);
            MarkScanner.Scan(text, range, found);
            found.Items.ToArray().ShouldBe(Enumerable.Range(range.Start, range.Length).Where(i => Marks.Contains(text[i], StringComparison.Ordinal)).ToArray());
            found.Return();
        }
    }

    [Fact]
    public void A_list_keeps_its_items_while_it_grows_beyond_what_is_lent()
    {
        const int Many = 200_000;
        var list = new LentList<int>(1);
        for (var i = 0; i < Many; i++)
            list.Add(i);
        list.Count.ShouldBe(Many);
        list.Items.ToArray().ShouldBe(Enumerable.Range(0, Many).ToArray());
    }

    [Fact]
    public void Of_people_with_one_name_who_is_named_most_is_meant_unless_a_title_tells_otherwise()
    {
        List<Entity> people = [Person(mentions: 1, gender: 1), Person(mentions: 3, gender: -1), Person(mentions: 2, gender: 1)];
        var namesakes = new Namesakes();
        namesakes.Best(5, people, 0).ShouldBe(-1);
        for (var i = 0; i < people.Count; i++)
            namesakes.Add(5, i);
        namesakes.Best(5, people, 0).ShouldBe(1);
        namesakes.Best(5, people, 1).ShouldBe(2);
        namesakes.SeveralHave(5).ShouldBeTrue();
        namesakes.SeveralHave(4).ShouldBeFalse();
    }

    private static Entity Person(int mentions, double gender) => new(SpeakerKind.Person, default) { FullMentions = mentions, Gender = gender };

    private static string RandomText(int length)
    {
        var random = new Random(11);
        return string.Create(length, random, (span, r) =>
        {
            foreach (ref var c in span)
                c = Letters[r.Next(Letters.Length)];
        });
    }

    private static IEnumerable<TextRange> Pieces(string text)
    {
        for (var i = 0; i + 3 < text.Length; i++)
            yield return new TextRange(i, i + 1 + (i % 3));
    }
}
