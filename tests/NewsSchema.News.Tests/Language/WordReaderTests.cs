using System.Text;
using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Tests.Language;

public class WordReaderTests
{
    private static readonly string[] Pieces =
        ["a", "Rope", "TIDE", "harbour", "12", "3rd", "'", "’", "don’t", "O'Neil", "é", "Élan", "naïve", "ﬁn", "中", "٣", " ", " ", ", ", "-", ".", "\u00A0", "😀", "e\u0301", "straightforwardness", "“", "@", "[", "`", "{"];

    [Fact]
    public void Many_words_at_once_are_those_read_one_by_one()
    {
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(90); length > 0; length--)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            Check(text.ToString(), room: 1 + random.Next(60), behind: round % 2 == 0 ? "" : new string('x', 80));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a’")]
    [InlineData("ab'c ")]
    [InlineData("é")]
    public void A_word_across_the_end_of_a_window_is_one_word(string piece)
    {
        for (var before = 55; before < 75; before++)
        {
            Check(new string(' ', before) + string.Concat(Enumerable.Repeat(piece, 5)), room: 9, behind: before % 2 == 0 ? "" : "’s rope" + new string('é', 80));
            Check(string.Concat(Enumerable.Repeat(piece, before)), room: 9, behind: before % 2 == 0 ? "" : "’s rope" + new string('é', 80));
        }
    }

    private static void Check(string text, int room, string behind)
    {
        var expected = new List<string>();
        for (var at = 0; WordScanner.TryRead(text, ref at, out var word);)
            expected.Add($"{word.Start}-{word.End} {word.Hash} {word.IsNumber} {word.StartsUpper} {word.IsAllUpper}");
        var read = new List<string>();
        var words = new TextWord[room];
        var reader = new WordReader("Tide " + text + behind);
        for (var at = 5; at < 5 + text.Length;)
        {
            var count = reader.Read(ref at, 5 + text.Length, words);
            foreach (var word in words.AsSpan(0, count))
                read.Add($"{word.Start - 5}-{word.End - 5} {word.Hash} {word.IsNumber} {word.StartsUpper} {word.IsAllUpper}");
        }

        read.ShouldBe(expected, text);
    }
}
