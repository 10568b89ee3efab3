using NewsSchema.News.Conversion.Quotes.Lexicon;
using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Tests.Quotes;

/// <summary>Words are found by their letters alone, however they are written and read.</summary>
public sealed class LexiconTests
{
    private const Form Listed = Form.Other;

    [Theory]
    [InlineData("said", "SAID")]
    [InlineData("spokeswoman", "SpokesWoman")]
    [InlineData("former-presidents", "Former-Presidents")]
    [InlineData("don't", "don’t")]
    [InlineData("he", "He")]
    public void A_listed_word_is_found_in_any_case_and_with_either_apostrophe(string listed, string written) => TableOf(listed).Find(written).Form.ShouldBe(Listed);

    [Theory]
    [InlineData("said", "sais")]
    [InlineData("spokeswoman", "spokexwoman")]
    [InlineData("former-presidents", "former-presidentx")]
    [InlineData("sad", "säd")]
    [InlineData("sad", "sšd")]
    [InlineData("he", "the")]
    [InlineData("he", "")]
    public void Another_word_is_not_taken_for_a_listed_one(string listed, string written) => TableOf(listed).Find(written).ShouldBe(Lexeme.Unknown);

    /// <summary>A character with the same low byte as a letter is none.</summary>
    [Theory]
    [InlineData("rope", 4)]
    [InlineData("Rope was", 4)]
    [InlineData("ROPE", 4)]
    [InlineData("ropš", 3)]
    [InlineData("[rope", 0)]
    [InlineData("a@z{", 1)]
    [InlineData("abcdefghijklmnopq", 16)]
    public void A_run_of_letters_ends_before_the_first_character_that_is_none(string text, int length)
    {
        var run = LetterRun.At(text + new string('.', LetterRun.Window), 0, text.Length + LetterRun.Window);
        run.Length.ShouldBe(length);
        WordKey.TryOf(text.AsSpan(0, length), out var key).ShouldBeTrue();
        new WordKey(run.First, run.Second).ShouldBe(key);
        for (var i = 0; i < LetterRun.Window; i++)
            (run.Capitals >> i & 1).ShouldBe(i < length && char.IsUpper(text[i]) ? 1u : 0u);
    }

    [Fact]
    public void A_run_of_letters_ends_at_the_limit() => LetterRun.At("ropewalk and a harbour", 0, 4).Length.ShouldBe(4);

    private static WordTable TableOf(string word) => new(new Dictionary<string, Lexeme> { [word] = new(WordClass.None, Listed) });
}
