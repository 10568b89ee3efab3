using System.Text;
using NewsSchema.News.Tests.Structure;

namespace NewsSchema.News.Tests.Quotes;

/// <summary>Nothing hangs on who it is: a speaker renamed throughout an article changes the result only where the name stands.</summary>
public sealed class RenamedSpeakerTests
{
    [Theory]
    [InlineData("agency-copy-rail-strike.txt", "Tomas Reed", "Davor Kolb")]
    [InlineData("agency-copy-rail-strike.txt", "Karin Holm", "Edith Kamp")]
    [InlineData("broadsheet-water-levy.txt", "Anna Byrne", "Edda Stolz")]
    [InlineData("broadsheet-water-levy.txt", "Nils Aaberg", "Egon Hartig")]
    [InlineData("caption-list-regatta.txt", "Rosa Lind", "Vera Kolb")]
    [InlineData("correction-school-meals.txt", "Dana Whitlow", "Edda Hartvig")]
    [InlineData("correction-school-meals.txt", "Mia Strand", "Ute Bergen")]
    [InlineData("interview-lighthouse-architect.txt", "Inga Thorsen", "Edda Hartvig")]
    [InlineData("live-updates-river-flood.txt", "Karl Benning", "Egon Hartvig")]
    [InlineData("live-updates-river-flood.txt", "Erik Dahl", "Hugo Voss")]
    [InlineData("tabloid-harbour-crane.txt", "Rosa Lind", "Vera Kolb")]
    [InlineData("tabloid-harbour-crane.txt", "Tomas Reed", "Davor Kolb")]
    [InlineData("web-page-owl-video.txt", "Sana Qureshi", "Edda Hartvig")]
    [InlineData("wire-page-ferry.txt", "Abby Byers", "Edda Stolz")]
    [InlineData("wire-page-ferry.txt", "Piet Sorensen", "Jost Hartwigs")]
    public void Only_the_name_changes(string seed, string name, string other)
    {
        var text = Seeds.Read(seed);
        var renamed = Rename(text, name, other);
        renamed.ShouldNotBe(text);

        Rename(Convert(renamed), other, name).ShouldBe(Convert(text));
    }

    /// <summary>Each word of the name on its own, in the case of the text and in capitals.</summary>
    private static string Rename(string text, string name, string other)
    {
        foreach (var (from, to) in name.Split(' ').Zip(other.Split(' ')))
        {
            to.Length.ShouldBe(from.Length);
            text.ShouldNotContain(to);
            text = text.Replace(from, to, StringComparison.Ordinal).Replace(from.ToUpperInvariant(), to.ToUpperInvariant(), StringComparison.Ordinal);
        }

        return text;
    }

    private static string Convert(string text)
    {
        var result = ArticleConverter.Convert(Encoding.UTF8.GetBytes(text), new ConversionOptions { Id = "urn:example:article" });
        result.Error.ShouldBeNull();
        var article = result.Article!;
        return Encoding.UTF8.GetString((article with { Source = article.Source with { Sha256 = new string('0', 64) } }).ToUtf8Json());
    }
}
