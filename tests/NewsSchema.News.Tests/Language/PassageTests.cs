using NewsSchema.News.Conversion;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Tests.Language;

public class PassageTests
{
    [Fact]
    public void A_part_has_only_what_lies_in_it_of_the_words_at_its_ends()
    {
        const string text = "The harbourmaster's rope gave way in Portwell";
        using var page = new PageText(text);
        var part = page.Read(new TextRange(0, text.Length)).Slice(text.IndexOf("master", StringComparison.Ordinal), text.IndexOf("well", StringComparison.Ordinal));
        Words(part).ShouldBe(["master's", "rope", "gave", "way", "in", "Port"]);
    }

    [Fact]
    public void Any_part_has_the_words_and_phrases_of_its_text_alone()
    {
        const string text = "Read more: Lena Voss/Getty Images via Associated Press Photo, editing by O'Neil’s staff 2 hours ago";
        using var page = new PageText(text);
        var whole = page.Read(new TextRange(0, text.Length));
        for (var start = 0; start < text.Length; start++)
        {
            for (var end = start; end <= text.Length; end++)
            {
                var part = whole.Slice(start, end);
                using var alone = new PageText(text[start..end]);
                var expected = alone.Read(new TextRange(0, end - start));
                Words(part).ShouldBe(Words(expected));
                part.Kinds.ShouldBe(TermTable.Shared.KindsOf(text.AsSpan(start, end - start)));
                for (var i = 0; i < part.Words.Length; i++)
                    part.PhraseAt(i).ShouldBe(expected.PhraseAt(i));
                page.Forget(whole.Words.Length);
            }
        }
    }

    [Fact]
    public void Words_stay_readable_while_the_page_reads_on()
    {
        var text = string.Concat(Enumerable.Repeat("rope ", 40_000));
        using var page = new PageText(text);
        var first = page.Read(new TextRange(0, 50));
        var words = first.Words;
        page.Read(new TextRange(0, text.Length)).Words.Length.ShouldBe(40_000);
        words.ToArray().Select(word => word.Start).ShouldBe(first.Words.ToArray().Select(word => word.Start));
    }

    private static List<string> Words(Passage passage)
    {
        var words = new List<string>();
        foreach (var word in passage.Words)
            words.Add(passage[word].ToString());
        return words;
    }
}
