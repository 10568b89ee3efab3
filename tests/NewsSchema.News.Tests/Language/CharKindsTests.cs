using NewsSchema.News.Conversion.Language;

namespace NewsSchema.News.Tests.Language;

/// <summary>The tables say of every character what the methods they stand for say.</summary>
public sealed class CharKindsTests
{
    [Fact]
    public void Every_character_is_what_the_methods_of_char_say()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = (char)i;
            var kind = CharKinds.Of(c);
            var expected = (char.IsLetter(c), char.IsUpper(c), char.IsLower(c), char.IsDigit(c), char.IsWhiteSpace(c));
            (kind.HasFlag(CharKind.Letter), kind.HasFlag(CharKind.Upper), kind.HasFlag(CharKind.Lower), kind.HasFlag(CharKind.Digit), kind.HasFlag(CharKind.Space)).ShouldBe(expected, $"U+{i:X4}");
            kind.HasFlag(CharKind.Caseless).ShouldBe(char.IsLetter(c) && !char.IsUpper(c) && !char.IsLower(c), $"U+{i:X4}");
        }
    }

    [Theory]
    [InlineData("AEST", "aest")]
    [InlineData("the", "The")]
    public void Short_words_are_equal_in_any_case(string first, string second) => ShortWord.Pack(first).ShouldBe(ShortWord.Pack(second));

    [Theory]
    [InlineData("")]
    [InlineData("ninechars")]
    [InlineData("été")]
    [InlineData("GMT+1")]
    public void Other_words_have_no_number(string word) => ShortWord.Pack(word).ShouldBe(0UL);
}
