namespace NewsSchema.Rules;

internal sealed class PointersExistRule<TRecord>(RulePath<TRecord> names) : RecordRule<TRecord>("pointersExist")
    where TRecord : class, IJsonDocument<TRecord>
{
    public override void Check(TRecord record, RuleSite site)
    {
        var found = names.In(record, site.Pointer);
        if (found.Count == 0)
            return;

        // A pointer may lead anywhere below the record, so it is followed in JSON: the document's, or else the record's own.
        var (json, place) = site.Checker.Json is { } given ? (given, site.Pointer) : (JsonDocuments.ToUtf8Json(record), string.Empty);
        var pointers = found.ConvertAll(each => place + each.Value.Text).ToArray();
        var exist = PointerLocator.Exist(json.Span, pointers);
        for (var i = 0; i < found.Count; i++)
            site.Require(exist[i] && IsPointer(found[i].Value.Text), found[i].Pointer, $"there is no member {found[i].Value}");
    }

    private static bool IsPointer(string text) => text.Length == 0 || text[0] == '/';
}
