using System.Text;

namespace NewsSchema.News.Tests;

public class ArticleConverterTests
{
    private static readonly byte[] Ferry = Encoding.UTF8.GetBytes(SampleTexts.Ferry);

    [Fact]
    public void A_page_becomes_an_article_with_every_part_in_its_field()
    {
        var article = Convert(Ferry);

        article.Section.ShouldBe("Harbour News");
        article.Headline.ShouldBe("Ferry 'was never safe', says pilot as Portwell mourns");
        article.Bylines.ShouldHaveSingleItem().Authors.Select(author => author.Name).ShouldBe(["Orla Finch", "Dev Marsh"]);
        article.Bylines[0].Organization.ShouldBe("Tidewater Post");
        article.Published.ShouldBe("2031-03-03T18:05:09+00:00".Replace("+00:00", article.Published!.EndsWith('Z') ? "Z" : "+00:00", StringComparison.Ordinal));
        article.Body.Count.ShouldBe(4);
        article.Language.ShouldBe("en");
        var caption = article.Media.ShouldHaveSingleItem();
        caption.Text.ShouldBe("Boats leave the pier in Portwell on March 3, 2031.");
        caption.Agency.ShouldBe("Reuters");
        caption.Creator.ShouldBe("Lena Voss");
        caption.Date.ShouldBe("2031-03-03");
        article.Notices.ShouldHaveSingleItem().Text.ShouldStartWith("Sign up");
    }

    [Fact]
    public void A_quote_interrupted_by_its_cue_is_one_quote_with_two_fragments()
    {
        var quote = Convert(Ferry).Quotes.First(quote => quote.Text.StartsWith("The tide turned", StringComparison.Ordinal));

        quote.Kind.ShouldBe(QuoteKind.Direct);
        quote.Fragments.Count.ShouldBe(2);
        quote.Verbatim.ShouldBe(quote.Fragments);
        quote.Speaker!.Name.ShouldBe("Rosa Lind");
        quote.Cue!.Text.ShouldBe("said");
    }

    [Fact]
    public void The_result_is_valid_and_survives_writing_and_parsing()
    {
        var article = Convert(Ferry);
        var json = article.ToUtf8Json();

        Article.Validate(json).ToString().ShouldBe("valid");
        Article.Parse(json).ShouldBe(article);
        ArticleRules.Check(article, Ferry).ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("utf-16le", new byte[] { 0xFF, 0xFE })]
    [InlineData("utf-16be", new byte[] { 0xFE, 0xFF })]
    [InlineData("utf-8", new byte[] { 0xEF, 0xBB, 0xBF })]
    public void The_encoding_changes_nothing_but_the_source(string encoding, byte[] mark)
    {
        byte[] bytes = [.. mark, .. Encoding.GetEncoding(encoding == "utf-16be" ? "utf-16BE" : encoding == "utf-16le" ? "utf-16" : encoding).GetBytes(SampleTexts.Ferry)];
        var article = Convert(bytes);
        var plain = Convert(Ferry);

        article.Source.Encoding.ShouldBe(encoding);
        (article with { Id = plain.Id, Source = plain.Source }).ShouldBe(plain);
        ArticleRules.Check(article, bytes).ToString().ShouldBeEmpty();
    }

    [Fact]
    public void What_the_caller_knows_is_taken_over()
    {
        var article = Convert(Ferry, new ConversionOptions { Id = "urn:x", Language = "en-GB", SourceName = "Tidewater Post", SourceUri = "ferry.txt", MediaType = "text/plain" });

        article.Id.ShouldBe("urn:x");
        article.Language.ShouldBe("en-GB");
        article.Source.Name.ShouldBe("Tidewater Post");
        article.Source.Uri.ShouldBe("ferry.txt");
        article.Source.MediaType.ShouldBe("text/plain");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n\t\u00A0\n", "empty")]
    [InlineData("One line and no more", "no-paragraph")]
    public void A_text_that_is_no_article_is_refused_with_a_reason(string text, string code)
    {
        var result = ArticleConverter.Convert(Encoding.UTF8.GetBytes(text));

        result.Succeeded.ShouldBeFalse();
        result.Error!.Code.ShouldBe(code);
    }

    [Fact]
    public void Text_that_is_not_utf_8_is_refused_with_its_place()
    {
        var result = ArticleConverter.Convert([.. "Headline\n\nText "u8, 0xC3, 0x28]);

        result.Error!.Code.ShouldBe("invalid-utf-8");
        result.Error.ByteOffset.ShouldBe(15);
    }

    private static Article Convert(byte[] bytes, ConversionOptions? options = null)
    {
        var result = ArticleConverter.Convert(bytes, options);
        result.Error.ShouldBeNull();
        return result.Article!;
    }
}
