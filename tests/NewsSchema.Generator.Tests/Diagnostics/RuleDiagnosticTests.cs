using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Diagnostics;

/// <summary>Rules that cannot be compiled are reported where they stand, and the rest of the schema is generated.</summary>
public sealed class RuleDiagnosticTests
{
    private const string Head = "{ \"$schema\": \"https://newsschema.example/meta/news\", \"title\": \"Pier\", \"type\": \"object\", "
        + "\"properties\": { \"name\": { \"type\": \"string\" }, \"posts\": { \"type\": \"array\", \"items\": { \"type\": \"string\" } } }, ";

    [Theory]
    [InlineData("\"unique\": [\"/nmae\"] }", "NS0002", "unique: '/nmae' leads to nothing that the schema declares: there is no 'nmae'.")]
    [InlineData("\"unique\": [\"/posts/2\"] }", "NS0002", "unique: '/posts/2' leads to nothing that the schema declares: there is no '2'.")]
    [InlineData("\"names\": [\"/posts\"] }", "NS0002", "names: '/posts' leads to no string, number, true or false.")]
    [InlineData("\"inOrder\": [\"/posts/*\"] }", "NS0002", "inOrder: '/posts/*' leads to no object whose schema has textSpan.")]
    [InlineData("\"pointersExist\": [\"/posts\"] }", "NS0002", "pointersExist: '/posts' leads to no map.")]
    [InlineData("\"textSpan\": true }", "NS0002", "textSpan describes an object that requires the integers start and end.")]
    [InlineData("\"$defs\": { \"word\": { \"type\": \"string\", \"unique\": [\"/a\"] } } }", "NS0104", "unique has no effect here")]
    public void A_rule_that_means_nothing_is_reported(string rest, string id, string message)
    {
        var generation = SchemaProject.Of(Head + rest).Generate();

        generation.Complaints.ShouldBeEmpty();
        var finding = generation.Findings.ShouldHaveSingleItem();
        finding.Id.ShouldBe(id);
        finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture).ShouldContain(message);
    }
}
