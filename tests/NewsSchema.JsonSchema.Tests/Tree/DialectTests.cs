namespace NewsSchema.Schemas.Tests;

public class DialectTests
{
    [Theory]
    [InlineData("http://json-schema.org/draft-03/schema#", "draft 3")]
    [InlineData("http://json-schema.org/draft-04/schema#", "draft 4")]
    [InlineData("http://json-schema.org/draft-06/schema", "draft 6")]
    [InlineData("https://json-schema.org/draft-07/schema#", "draft 7")]
    [InlineData("https://json-schema.org/draft/2019-09/schema", "2019-09")]
    [InlineData("https://json-schema.org/draft/2020-12/schema", "2020-12")]
    [InlineData("https://json-schema.org/v1", "v1")]
    public void The_schema_keyword_chooses_the_dialect(string uri, string name)
    {
        Reading.Read($$"""{ "$schema": "{{uri}}" }""").Root.Resource.Dialect.Name.ShouldBe(name);
        Dialect.Find(new Uri(uri)).ShouldNotBeNull().Name.ShouldBe(name);
    }

    [Fact]
    public void Without_it_the_options_choose()
    {
        Reading.Read("{}").Root.Resource.Dialect.ShouldBeSameAs(Dialect.Draft202012);
        Reading.Read("{}", new SchemaReaderOptions { DefaultDialect = Dialect.Draft7 }).Root.Resource.Dialect.ShouldBeSameAs(Dialect.Draft7);
        Reading.Read("""{ "$schema": "http://json-schema.org/draft-04/schema#" }""", new SchemaReaderOptions { ForcedDialect = Dialect.Draft6 })
            .Root.Resource.Dialect.ShouldBeSameAs(Dialect.Draft6);
    }

    [Theory]
    [InlineData("\"http://tide.example/unknown\"")]
    [InlineData("7")]
    public void An_unknown_dialect_is_an_error(string value) =>
        Reading.Read($$"""{ "$schema": {{value}} }""").Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.UnknownDialect);

    [Fact]
    public void Embedded_resources_may_be_of_another_dialect()
    {
        SchemaTree tree = Reading.Read("""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$defs": { "old": { "$id": "old", "$schema": "http://json-schema.org/draft-07/schema#", "items": [ {} ], "definitions": { "x": { "$id": "#x" } } } },
              "prefixItems": [ { "$ref": "old#x" } ]
            }
            """);
        tree.Findings.ShouldBeEmpty();
        SchemaNode old = tree.Root.Find<DefinitionsKeyword>()!.Definitions[0].Value;
        old.Resource.Dialect.ShouldBeSameAs(Dialect.Draft7);
        old.Find<PrefixItemsKeyword>()!.Name.ShouldBe("items");
    }

    [Fact]
    public void A_custom_meta_schema_selects_vocabularies_and_declares_annotations()
    {
        const string Meta = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "schema:///meta.json",
              "$vocabulary": {
                "https://json-schema.org/draft/2020-12/vocab/core": true,
                "https://json-schema.org/draft/2020-12/vocab/applicator": true,
                "https://json-schema.org/draft/2020-12/vocab/format-assertion": true,
                "https://tide.example/vocab/desk": false
              },
              "allOf": [ { "$ref": "https://json-schema.org/draft/2020-12/meta/core" } ],
              "properties": { "desk": { "type": "string" } }
            }
            """;
        SchemaTree tree = Reading.Read("""{ "$schema": "meta.json", "desk": "harbour", "minLength": 3, "format": "date", "properties": { "a": {} } }""", ("meta.json", Meta));
        tree.Root.Find<FormatKeyword>()!.Assert.ShouldBeTrue();
        tree.Root.Find<MinLengthKeyword>().ShouldBeNull();
        tree.Root.Find<PropertiesKeyword>().ShouldNotBeNull();
        tree.Root.Keywords.OfType<AnnotationKeyword>().Select(k => k.Name).ShouldBe(["desk", "minLength"]);
        tree.Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.OtherDialectsKeyword);

        Reading.Read("""{ "$schema": "meta.json" }""", ("meta.json", Meta.Replace("desk\": false", "desk\": true"))).Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.UnknownDialect);
    }

    [Fact]
    public void A_meta_schema_that_is_its_own_is_no_dialect() =>
        Reading.Read("""{ "$schema": "meta.json" }""", ("meta.json", """{ "$schema": "meta.json" }""")).Findings.ShouldContain(f => f.Rule == FindingRules.UnknownDialect);

    [Fact]
    public void Formats_assert_by_vocabulary_or_by_option()
    {
        Assert(null, Dialect.Draft202012).ShouldBeFalse();
        Assert(null, Dialect.V1).ShouldBeTrue();
        Assert(true, Dialect.Draft7).ShouldBeTrue();
        Assert(false, Dialect.V1).ShouldBeFalse();

        static bool Assert(bool? option, Dialect dialect) =>
            Reading.Read("""{ "format": "date" }""", new SchemaReaderOptions { DefaultDialect = dialect, AssertFormats = option }).Root.Find<FormatKeyword>()!.Assert;
    }
}
