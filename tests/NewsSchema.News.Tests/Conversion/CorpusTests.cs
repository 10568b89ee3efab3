namespace NewsSchema.News.Tests;

/// <summary>Other people's articles: each becomes an article that passes its schema and every rule, or is refused with a reason.</summary>
public class CorpusTests
{
    [Fact]
    public void Every_sample_converts_and_passes_all_rules() => SeedArticles.Files().ShouldAllBe(file => Passes(file));

    [SharedFact("eval/pages/text")]
    public void Every_scraped_page_converts_and_passes_all_rules() => Check("eval/pages/text");

    [SharedFact("eval/quotes/text")]
    public void Every_annotated_article_converts_and_passes_all_rules() => Check("eval/quotes/text");

    private static void Check(string folder)
    {
        var files = Directory.GetFiles(SharedData.PathOf(folder), "*.txt");
        files.ShouldNotBeEmpty();
        files.Where(file => !Passes(file)).Select(Path.GetFileName).ShouldBeEmpty();
    }

    private static bool Passes(string file)
    {
        var source = File.ReadAllBytes(file);
        var result = ArticleConverter.Convert(source);
        if (!result.Succeeded)
            return false;
        var json = result.Article.ToUtf8Json();
        return Article.IsValid(json) && Article.Parse(json).Equals(result.Article) && ArticleRules.Check(result.Article, source).Passed;
    }
}
