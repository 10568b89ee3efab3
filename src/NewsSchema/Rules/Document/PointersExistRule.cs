using System.Globalization;
using System.Text.Json;

namespace NewsSchema.Rules;

internal sealed class PointersExistRule<TRecord>(RulePath<TRecord> names) : RecordRule<TRecord>("pointersExist")
    where TRecord : class, IJsonDocument<TRecord>
{
    public override void Check(TRecord record, RuleSite site)
    {
        var found = names.In(record, site.Pointer).ToList();
        if (found.Count == 0)
            return;

        // A pointer may lead anywhere below the record, so it is followed in the record's JSON.
        using var json = JsonDocument.Parse(JsonDocuments.ToUtf8Json(record), new JsonDocumentOptions { MaxDepth = int.MaxValue });
        foreach (var (pointer, name) in found)
            site.Require(Exists(json.RootElement, name.Text), pointer, $"there is no member {name}");
    }

    private static bool Exists(JsonElement value, string pointer)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
            return false;
        foreach (var token in pointer.Split('/').Skip(1))
        {
            var name = token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member))
                value = member;
            else if (value.ValueKind == JsonValueKind.Array && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < value.GetArrayLength())
                value = value[index];
            else
                return false;
        }

        return true;
    }
}
