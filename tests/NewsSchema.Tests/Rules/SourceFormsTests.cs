using NewsSchema.Rules;

namespace NewsSchema.Tests.Rules;

/// <summary>How quotation marks and times are written in real pages.</summary>
public class SourceFormsTests
{
    [Theory]
    [InlineData("He said “", "” on Monday", true)]
    [InlineData("\"", "\"", true)]
    [InlineData("“", "\n\n“And more", true)]
    [InlineData("“LIND: ", "”", true)]
    [InlineData("\"MR. O'HARA: ", "\n", true)]
    [InlineData("LIND: ", "\n", false)]
    [InlineData("“No,” said Lind: ", "”", false)]
    [InlineData("O'Hara: ", "\n", false)]
    [InlineData("he said ", "”", false)]
    [InlineData("“", " and so on", false)]
    [InlineData("", "", false)]
    public void Quotation_marks_stand_around_words(string before, string after, bool marked) => QuotationMarks.StandAround(before, after).ShouldBe(marked);

    [Theory]
    [InlineData("Mon 3 March 2031 18:05", new[] { 3, 2031, 18, 5 })]
    [InlineData("28 20312:23 PM", new[] { 28, 2031, 2, 23 })]
    [InlineData("20310303 1805", new[] { 2031, 3, 18, 5 })]
    [InlineData("20310303180509", new[] { 2031, 3, 18, 5, 9 })]
    [InlineData("999999999999999999999999", new int[0])]
    public void Numbers_are_found_in_runs_of_digits(string text, int[] numbers) => numbers.Except(WrittenNumbers.Of(text)).ShouldBeEmpty();
}
