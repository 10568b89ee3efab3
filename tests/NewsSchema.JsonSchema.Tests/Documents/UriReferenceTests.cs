namespace NewsSchema.Schemas.Tests;

public class UriReferenceTests
{
    // The examples of RFC 3986, section 5.4; fragments are split off, and a scheme has two letters, as .NET will have it.
    [Theory]
    [InlineData("gg:h", "gg:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g/../h", "http://a/b/c/h")]
    public void References_are_resolved_as_RFC_3986_says(string reference, string expected) =>
        UriReference.Resolve(new Uri("http://a/b/c/d;p?q"), reference, out _).ShouldNotBeNull().OriginalString.ShouldBe(expected);

    [Theory]
    [InlineData("urn:example:root", "#frag", "urn:example:root", "frag")]
    [InlineData("urn:example:root", "urn:example:other#/a%20b", "urn:example:other", "/a%20b")]
    [InlineData("schema:///news/article.json", "byline.json#", "schema:///news/byline.json", "")]
    [InlineData("schema:///news/article.json", "../common.json", "schema:///common.json", null)]
    [InlineData("file:///c/news/article.json", "byline.json", "file:///c/news/byline.json", null)]
    public void Other_schemes_resolve_too(string baseUri, string reference, string expected, string? expectedFragment)
    {
        UriReference.Resolve(new Uri(baseUri), reference, out string? fragment).ShouldNotBeNull().OriginalString.ShouldBe(expected);
        fragment.ShouldBe(expectedFragment);
    }

    [Theory]
    [InlineData("news/article.json", "schema:///news/article.json")]
    [InlineData("./news/../article.json", "schema:///article.json")]
    [InlineData("/data/press/article one#2.json", "file:///data/press/article%20one%232.json")]
    [InlineData("""C:\press\article.json""", "file:///C:/press/article.json")]
    public void A_path_makes_a_base_where_neighbours_find_each_other(string path, string expected) => UriReference.FromPath(path).OriginalString.ShouldBe(expected);

    [Theory]
    [InlineData("http://[")]
    [InlineData("http://a b:x/")]
    public void What_is_no_URI_gives_null(string reference) => UriReference.Resolve(new Uri("http://a/b"), reference, out _).ShouldBeNull();

    [Fact]
    public void A_URI_that_grew_without_bounds_is_none() => UriReference.Resolve(new Uri("http://a/b"), new string('x', 3000), out _).ShouldBeNull();
}
