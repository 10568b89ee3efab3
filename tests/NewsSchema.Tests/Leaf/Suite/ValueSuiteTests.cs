using System.Text;
using System.Text.Json;
using NewsSchema.Text;
using Xunit.Abstractions;

namespace NewsSchema.Tests.Leaf.Suite;

public class ValueSuiteTests(ITestOutputHelper output)
{
    [SharedFact(SuiteCases.Folder)]
    public void Numbers_compare_as_the_suite_says() => Check(
        ["optional/bignum.json", "optional/float-overflow.json", "maximum.json", "minimum.json", "exclusiveMaximum.json", "exclusiveMinimum.json", "multipleOf.json", "type.json"],
        ["type", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "divisibleBy"]);

    [SharedFact(SuiteCases.Folder)]
    public void Values_are_equal_as_the_suite_says() => Check(["const.json", "enum.json", "uniqueItems.json"], ["const", "enum", "uniqueItems"]);

    [SharedFact(SuiteCases.Folder)]
    public void Lengths_are_counted_as_the_suite_says() => Check(["minLength.json", "maxLength.json"], ["minLength", "maxLength"]);

    [SharedFact(SuiteCases.Folder)]
    public void Contents_are_checked_as_the_suite_says() => Check(["optional/content.json"], ["contentEncoding", "contentMediaType"]);

    void Check(string[] files, string[] keywords)
    {
        var cases = files.SelectMany(file => SuiteCases.Read(file, keywords)).Where(test => test.Schema.EnumerateObject().All(Understood)).ToList();
        var failed = cases.Where(test => IsValid(test) != test.Valid).Select(test => $"{test} {test.Data.GetRawText()}").ToList();
        output.WriteLine($"{cases.Count - failed.Count} of {cases.Count} pass.");
        cases.ShouldNotBeEmpty();
        failed.ShouldBeEmpty(string.Join('\n', failed));
    }

    /// <summary>Draft 3's unions of types, draft 4's integers without <c>.0</c> and its boolean exclusiveMaximum belong to whole schemas.</summary>
    static bool Understood(JsonProperty keyword) => keyword.Name switch
    {
        "type" => keyword.Value.ValueKind == JsonValueKind.String && keyword.Value.GetString() is "integer" or "number" or "string",
        "exclusiveMaximum" or "exclusiveMinimum" => keyword.Value.ValueKind == JsonValueKind.Number,
        _ => true,
    };

    static bool IsValid(SuiteCase test) => test.Schema.EnumerateObject().All(keyword => IsValid(keyword, test.Data, test.Dialect));

    static bool IsValid(JsonProperty keyword, JsonElement data, string dialect)
    {
        byte[] raw = Encoding.UTF8.GetBytes(data.GetRawText());
        bool number = data.ValueKind == JsonValueKind.Number, text = data.ValueKind == JsonValueKind.String;
        byte[] utf8 = text ? Encoding.UTF8.GetBytes(data.GetString()!) : [];
        NumberLimit Limit() => new(keyword.Value.GetRawText());
        return keyword.Name switch
        {
            "type" => keyword.Value.GetString() switch
            {
                "integer" => number && (dialect is "draft3" or "draft4" ? raw.AsSpan().IndexOf((byte)'.') < 0 : NumberText.IsInteger(raw)),
                "number" => number,
                _ => text,
            },
            "maximum" => !number || NumberText.Compare(raw, Limit()) <= 0,
            "minimum" => !number || NumberText.Compare(raw, Limit()) >= 0,
            "exclusiveMaximum" => !number || NumberText.Compare(raw, Limit()) < 0,
            "exclusiveMinimum" => !number || NumberText.Compare(raw, Limit()) > 0,
            "multipleOf" => !number || NumberText.IsMultipleOf(raw, Limit()),
            "const" => new JsonConstant(Encoding.UTF8.GetBytes(keyword.Value.GetRawText())).IsEqual(raw),
            "enum" => keyword.Value.EnumerateArray().Any(value => JsonEquality.AreEqual(Encoding.UTF8.GetBytes(value.GetRawText()), raw)),
            "uniqueItems" => data.ValueKind != JsonValueKind.Array || !keyword.Value.GetBoolean() || JsonEquality.AreUnique(raw, out _, out _),
            "minLength" => !text || CodePoints.Count(utf8) >= keyword.Value.GetDouble(),
            "maxLength" => !text || CodePoints.Count(utf8) <= keyword.Value.GetDouble(),
            "contentEncoding" => !text || ContentEncoding.IsEncoded(keyword.Value.GetString()!, utf8) != false,
            "contentMediaType" => !text || ContentMediaType.IsValid(keyword.Value.GetString()!, Decoded(keyword, utf8)) != false,
            _ => true,
        };
    }

    static byte[] Decoded(JsonProperty keyword, byte[] utf8)
    {
        // The one group that names both says base64; there the media type is that of what is decoded.
        byte[] to = new byte[utf8.Length];
        bool decoded = ContentEncoding.TryDecode("base64", utf8, to, out int written) == true && written > 0;
        return decoded && keyword.Value.GetString() == "application/json" ? to[..written] : utf8;
    }
}
