namespace NewsSchema.Schemas.Tests;

public class KeywordTests
{
    private static readonly SchemaReaderOptions Draft3 = new() { DefaultDialect = Dialect.Draft3 };
    private static readonly SchemaReaderOptions Draft4 = new() { DefaultDialect = Dialect.Draft4 };
    private static readonly SchemaReaderOptions Draft7 = new() { DefaultDialect = Dialect.Draft7 };

    [Theory]
    [InlineData("\"number\"", JsonTypes.Integer | JsonTypes.Number)]
    [InlineData("\"integer\"", JsonTypes.Integer)]
    [InlineData("[\"string\", \"null\"]", JsonTypes.String | JsonTypes.Null)]
    [InlineData("[\"object\", \"array\", \"boolean\", \"number\", \"string\", \"null\"]", JsonTypes.Any)]
    public void Types_are_a_set(string value, JsonTypes types) => Reading.Read($$"""{ "type": {{value}} }""").Root.Find<TypeKeyword>()!.Types.ShouldBe(types);

    [Theory]
    [InlineData("2.0", 2)]
    [InlineData("0", 0)]
    [InlineData("1e3", 1000)]
    [InlineData("1e400", long.MaxValue)]
    public void Limits_are_whole_numbers_however_written(string value, long limit) =>
        Reading.Read($$"""{ "maxLength": {{value}} }""").Root.Find<MaxLengthKeyword>()!.Limit.ShouldBe(limit);

    [Fact]
    public void Contains_takes_its_bounds_along()
    {
        ContainsKeyword contains = Reading.Read("""{ "minContains": 0, "contains": {}, "maxContains": 3 }""").Root.Find<ContainsKeyword>()!;
        (contains.Min, contains.Max).ShouldBe((0L, 3L));
        ContainsKeyword bare = Reading.Read("""{ "contains": {} }""").Root.Find<ContainsKeyword>()!;
        (bare.Min, bare.Max).ShouldBe((1L, null));
        Reading.Read("""{ "contains": {}, "minContains": 5 }""", Draft7).Root.Find<ContainsKeyword>()!.Min.ShouldBe(1);
    }

    [Fact]
    public void Items_begin_after_the_prefix()
    {
        ItemsKeyword items = Reading.Read("""{ "items": false, "prefixItems": [ true, true ] }""").Root.Find<ItemsKeyword>()!;
        (items.From, items.Schema.Constant).ShouldBe((2, false));
        SchemaNode old = Reading.Read("""{ "items": [ true ], "additionalItems": false }""", Draft7).Root;
        old.Find<PrefixItemsKeyword>()!.Schemas.Count.ShouldBe(1);
        (old.Find<ItemsKeyword>()!.From, old.Find<ItemsKeyword>()!.Name).ShouldBe((1, "additionalItems"));
        SchemaTree ignored = Reading.Read("""{ "items": {}, "additionalItems": false }""", Draft7);
        ignored.Root.Find<ItemsKeyword>()!.From.ShouldBe(0);
        ignored.Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.IgnoredKeyword);
    }

    [Fact]
    public void Draft_4_says_exclusive_beside_the_limit()
    {
        SchemaNode node = Reading.Read("""{ "minimum": 1, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": false }""", Draft4).Root;
        node.Find<MinimumKeyword>()!.Exclusive.ShouldBeTrue();
        node.Find<MaximumKeyword>()!.Exclusive.ShouldBeFalse();
        node.Keywords.Count.ShouldBe(2);
        Reading.Read("""{ "minimum": 1, "exclusiveMinimum": 2 }""").Root.Keywords.OfType<MinimumKeyword>().Select(k => (k.Name, k.Limit.Text, k.Exclusive))
            .ShouldBe([("minimum", "1", false), ("exclusiveMinimum", "2", true)]);
    }

    [Fact]
    public void Dependencies_are_taken_apart()
    {
        SchemaNode node = Reading.Read("""{ "dependencies": { "a": [ "b", "c" ], "d": { "minProperties": 2 } } }""", Draft7).Root;
        node.Find<DependentRequiredKeyword>()!.Required.Single().Value.ShouldBe(["b", "c"]);
        node.Find<DependentSchemasKeyword>()!.Schemas.Single().Value.Pointer.ShouldBe("/dependencies/d");
    }

    [Fact]
    public void Draft_3_is_lowered_to_the_newer_keywords()
    {
        SchemaNode node = Reading.Read("""
            {
              "type": [ "object", { "type": "string" } ],
              "extends": { "description": "more" },
              "disallow": [ "null", { "divisibleBy": 2 } ],
              "properties": { "name": { "required": true }, "age": { "required": false } },
              "dependencies": { "name": "age" }
            }
            """, Draft3).Root;
        node.Find<AnyOfKeyword>()!.Schemas[0].Find<TypeKeyword>()!.Types.ShouldBe(JsonTypes.Object);
        node.Find<AllOfKeyword>()!.Name.ShouldBe("extends");
        node.Keywords.OfType<NotKeyword>().Count().ShouldBe(2);
        node.Find<RequiredKeyword>()!.Names.ShouldBe(["name"]);
        node.Find<DependentRequiredKeyword>()!.Required.Single().Value.ShouldBe(["age"]);
    }

    [Fact]
    public void A_conditional_knows_its_branches()
    {
        ConditionalKeyword conditional = Reading.Read("""{ "else": false, "if": true }""").Root.Find<ConditionalKeyword>()!;
        conditional.If.Constant.ShouldBe(true);
        conditional.Then.ShouldBeNull();
        conditional.Else!.Constant.ShouldBe(false);
    }

    [Fact]
    public void Keywords_keep_their_order_and_places()
    {
        const string Text = """{ "title": "t", "$ref": "#/$defs/x", "type": "string", "$defs": { "x": {} } }""";
        SchemaNode node = Reading.Read(Text).Root;
        node.Keywords.Select(k => k.Name).ShouldBe(["title", "$ref", "type", "$defs"]);
        foreach (Keyword keyword in node.Keywords)
        {
            Text.Substring(keyword.NameSpan.Start, keyword.NameSpan.Length).ShouldBe($"\"{keyword.Name}\"");
        }
    }

    [Fact]
    public void An_error_message_is_one_text_or_one_for_each_keyword()
    {
        Reading.Read("""{ "errorMessage": "no" }""").Root.Find<ErrorMessageKeyword>()!.Message.ShouldBe("no");
        ErrorMessageKeyword each = Reading.Read("""{ "errorMessage": { "type": "not that", "x": 1 } }""").Root.Find<ErrorMessageKeyword>()!;
        each.Message.ShouldBeNull();
        each.ByKeyword.ShouldBe([new("type", "not that")]);
    }

    [Fact]
    public void Of_two_keywords_with_one_name_the_last_counts()
    {
        SchemaTree tree = Reading.Read("""{ "type": "string", "type": "null" }""");
        tree.Root.Keywords.ShouldHaveSingleItem().ShouldBeOfType<TypeKeyword>().Types.ShouldBe(JsonTypes.Null);
        tree.Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.DuplicateMember);
    }
}
