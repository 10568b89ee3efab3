using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;
using Xunit.Abstractions;

namespace NewsSchema.Generator.Tests.Shared;

/// <summary>How much of what others wrote gets types: the places that stay a JSON value though the schema says what they hold.</summary>
public sealed class TypedShareTests(ITestOutputHelper output)
{
    [SharedFact("benchmark-schemas")]
    public void Few_places_stay_JSON_values()
    {
        var (all, untyped) = (0, 0);
        foreach (var (path, name) in RealSchemaTests.Benchmark().Concat(RealSchemaTests.Ninjs()))
        {
            var places = Places(path);
            var json = places.OfType<CheckedValue>().Where(value => value.Inner is AnyValue).ToList();
            output.WriteLine($"{name}: {json.Count} of {places.Count} places are JSON values, {places.Count(value => value is AnyValue)} are free by schema");
            foreach (var value in json.Select(value => value.Check.Location).Distinct())
                output.WriteLine("    " + value[(value.IndexOf('#') + 1)..]);
            all += places.Count;
            untyped += json.Count;
        }

        output.WriteLine($"all: {untyped} of {all}, {100.0 * untyped / all:F1} %");
        untyped.ShouldBeLessThanOrEqualTo(all / 200);
    }

    private static List<ValueModel> Places(string path)
    {
        var document = SchemaDocument.Parse(path, File.ReadAllText(path));
        var geo = SchemaDocument.Parse("/acme/geojson.json", RealSchemaTests.GeoJson.GetText().ToString(), new Uri("https://geojson.org/schema/GeoJSON.json"));
        var files = new[] { document, geo }.Select(each => new SchemaFile(each, "Acme", ReadingOptions.Default, TypingOptions.Default)).ToList();
        return [.. ProjectPlan.Of(files)[0].Plan!.Types.SelectMany(Values).SelectMany(Parts)];
    }

    private static IEnumerable<ValueModel> Values(TypeModel type) => type switch
    {
        TupleModel tuple => tuple.Places.Select(place => place.Value).Concat(tuple.Rest is null ? [] : [tuple.Rest]),
        RecordModel record => record.Members.Select(member => member.Value).Concat(record.Others is null or AnyValue ? [] : [record.Others]),
        WrapperModel wrapper => [wrapper.Value],
        UnionModel union => union.Cases.Where(each => !each.IsRecord).Select(each => each.Value),
        _ => [],
    };

    /// <summary>A value and the items of what it holds.</summary>
    private static IEnumerable<ValueModel> Parts(ValueModel value) => value switch
    {
        NullableValue nullable => Parts(nullable.Inner),
        CheckedValue { Inner: AnyValue } => [value],
        CheckedValue check => Parts(check.Inner),
        ListValue list => Parts(list.Item).Prepend(list),
        MapValue map => Parts(map.Item).Prepend(map),
        _ => [value],
    };
}
