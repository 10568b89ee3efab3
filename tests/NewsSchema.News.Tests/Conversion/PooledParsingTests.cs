namespace NewsSchema.News.Tests.Conversion;

/// <summary>Parsing a feed whose short strings come again and again.</summary>
public sealed class PooledParsingTests
{
    private static readonly byte[] Json = ArticleConverter.Convert(
        """
        HARBOUR

        Ferry sinks off Portwell

        By Orla Finch

        PORTWELL, March 3 (Reuters) - The ferry sank off the pier on Monday after its mooring rope broke, the harbour board said.

        "The tide turned," pilot Rosa Lind said. "We lost the rope."
        """u8).Article!.ToUtf8Json();

    [Fact]
    public void Strings_of_one_document_are_those_of_another()
    {
        var options = new ValidationOptions { Strings = new StringPool() };
        var first = Article.Parse(Json, options);
        var second = Article.Parse(Json, options);
        second.ShouldBe(first);
        second.ShouldBe(Article.Parse(Json));
        second.Headline.ShouldBeSameAs(first.Headline);
        second.Bylines[0].Authors[0].Name.ShouldBeSameAs(first.Bylines[0].Authors[0].Name);
        Article.Parse(Json).Headline.ShouldNotBeSameAs(first.Headline);
    }

    [Fact]
    public void They_take_no_memory_again()
    {
        var options = new ValidationOptions { Strings = new StringPool() };
        Article.Parse(Json, options);
        Allocated(options).ShouldBeLessThan(Allocated(NoPool));
    }

    [Fact]
    public void A_parse_keeps_to_the_depth_it_is_given()
    {
        Article.TryParse(Json, out _, out var report, new ValidationOptions { MaxDepth = 2 }).ShouldBeFalse();
        report!.Errors[0].Message.ShouldBe("nesting is deeper than 2 levels");
        Should.Throw<JsonValidationException>(() => Article.Parse(Json, new ValidationOptions { MaxDepth = 2 }));
    }

    private static ValidationOptions NoPool { get; } = new();

    private static long Allocated(ValidationOptions options)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++)
            Article.Parse(Json, options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
