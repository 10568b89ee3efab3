namespace NewsSchema.News.Tests.Quotes;

/// <summary>Rows 32, 61 and 62: marks of every typography, apostrophes, invisible characters, punctuation inside or outside.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("\"It turned,\" Lind said.")]
    [InlineData("“It turned,” Lind said.")]
    [InlineData("„It turned,” Lind said.")]
    [InlineData("„It turned,“ Lind said.")]
    [InlineData("«It turned,» Lind said.")]
    [InlineData("» It turned,« Lind said.", false)]
    [InlineData("»It turned,« Lind said.")]
    [InlineData("``It turned,'' Lind said.")]
    [InlineData("''It turned,'' Lind said.")]
    [InlineData("'It turned,' Lind said.")]
    [InlineData("‘It turned,’ Lind said.")]
    [InlineData("“\u00A0It turned,\u200B” Lind said.")]
    public void Marks_of_any_kind_pair(string text, bool pairs = true) =>
        Found.In(text).Lines.ShouldBe(pairs ? ["direct: It turned, | Lind | said"] : []);

    [Theory]
    [InlineData("'It's the pilots' rope,' Lind said.", "direct: It's the pilots' rope, | Lind | said")]
    [InlineData("‘We cut ’em loose,’ Lind said.", "direct: We cut ’em loose, | Lind | said")]
    [InlineData("'Those '90s ropes don't hold,' Lind said.", "direct: Those '90s ropes don't hold, | Lind | said")]
    public void Apostrophes_are_no_marks(string text, string expected) => Found.In(text).Lines.ShouldBe([expected]);

    [Theory]
    [InlineData("The pilots' union met. The ships' crews left.")]
    [InlineData("The '90s were the pilots' best years, 'cause ropes held.")]
    [InlineData("The rope was 12\" wide and the pier 5' long.")]
    public void Text_without_quotations_has_none(string text) => Found.In(text).Lines.ShouldBeEmpty();

    [Fact]
    public void Everything_between_the_marks_is_taken()
    {
        var inside = Found.In("Lind called the rope \"useless,\" and left.");
        inside.Verbatim(inside.Only).ShouldBe(["useless,"]);
        var outside = Found.In("Lind called the rope \"useless\", and left.");
        outside.Verbatim(outside.Only).ShouldBe(["useless"]);
    }

    [Fact]
    public void Three_closing_marks_are_a_single_and_a_double_one() =>
        Found.In("''I use the word 'old,''' said pilot Rosa Lind.").Lines.ShouldBe(["direct: I use the word 'old,' | pilot Rosa Lind | said"]);
}
