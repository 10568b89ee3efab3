using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsSchema.News.Tests;

/// <summary>Converted samples, damaged at random: every damaged document gets a verdict with a place, and nothing throws.</summary>
public class MutationTests
{
    private const int MutationsPerArticle = 1000;

    [Fact]
    public void Every_mutation_gets_a_verdict_and_every_error_a_place()
    {
        foreach (var (name, json) in SeedArticles.All)
        {
            var random = new Random(name.Length);
            var rejected = 0;
            for (var i = 0; i < MutationsPerArticle; i++)
            {
                var mutant = i % 2 == 0 ? MutateTree(json, random) : MutateBytes(json, random);
                rejected += Check(mutant, name) ? 0 : 1;
            }

            rejected.ShouldBeGreaterThan(MutationsPerArticle / 4, name);
        }
    }

    /// <summary>The verdict, on which all ways of asking must agree.</summary>
    private static bool Check(byte[] mutant, string name)
    {
        var valid = Article.IsValid(mutant);
        var report = Article.Validate(mutant);
        report.IsValid.ShouldBe(valid, name);
        Article.TryParse(mutant, out var article, out var why).ShouldBe(valid, $"{name}: {Encoding.UTF8.GetString(mutant)}");
        foreach (var error in report.Errors)
        {
            error.Line.ShouldBeGreaterThan(0);
            error.Column.ShouldBeGreaterThan(0);
            error.ByteOffset.ShouldBeInRange(0, mutant.Length);
            error.Message.ShouldNotBeEmpty();
        }

        if (article is not null)
            _ = article.CheckRules();
        else
            why!.Errors.ShouldNotBeEmpty();
        return valid;
    }

    private static byte[] MutateBytes(byte[] json, Random random)
    {
        byte[] mutant = [.. json];
        for (var flips = random.Next(1, 4); flips > 0; flips--)
            mutant[random.Next(mutant.Length)] ^= (byte)(1 << random.Next(8));
        return mutant;
    }

    private static byte[] MutateTree(byte[] json, Random random)
    {
        var root = JsonNode.Parse(json)!;
        var objects = new List<JsonObject>();
        Gather(root, objects);
        var target = objects[random.Next(objects.Count)];
        var members = target.Select(member => member.Key).ToList();
        if (members.Count == 0)
            return Encoding.UTF8.GetBytes(root.ToJsonString());
        var key = members[random.Next(members.Count)];
        var value = target[key]!;
        switch (random.Next(4))
        {
            case 0:
                target.Remove(key);
                break;
            case 1:
                target.Remove(key);
                target[key + "x"] = value;
                break;
            case 2:
                target[key] = value.GetValueKind() == JsonValueKind.Number ? Text("many") : JsonNode.Parse("17.5");
                break;
            default:
                target[key] = value.GetValueKind() switch
                {
                    JsonValueKind.Number => JsonNode.Parse("-99999999999999999999999"),
                    JsonValueKind.String => Text(string.Empty),
                    _ => JsonNode.Parse("[]"),
                };
                break;
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static JsonNode Text(string text) => System.Text.Json.Nodes.JsonValue.Create(text)!;

    private static void Gather(JsonNode? node, List<JsonObject> objects)
    {
        if (node is JsonObject found)
        {
            objects.Add(found);
            foreach (var (_, value) in found)
                Gather(value, objects);
        }
        else if (node is JsonArray array)
        {
            foreach (var item in array)
                Gather(item, objects);
        }
    }
}
