using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Names for types that nobody names: by their anchor, or by their place below the root, a definition, or a type that has been given a name.</summary>
internal sealed class PlaceNames(string root, EquatableArray<GivenName> given, IEnumerable<SchemaNode> owners, IReadOnlyDictionary<string, string> branches)
{
    private readonly HashSet<string> _owners = new(owners.Select(node => node.Pointer), StringComparer.Ordinal);

    /// <summary>The root's name.</summary>
    public string Root => root;

    public string Of(SchemaNode node)
    {
        if (node.Json is JsonObject schema && schema["$anchor"] is JsonString anchor)
            return CSharp.Pascal(anchor.Value);
        var name = root;
        var before = root;
        var tokens = node.Pointer.Split('/');
        for (var i = 1; i < tokens.Length; i++)
        {
            var next = i + 1 < tokens.Length ? CSharp.Pascal(tokens[i + 1].Replace("~1", "/").Replace("~0", "~")) : string.Empty;
            before = char.IsDigit(tokens[i].FirstOrDefault()) ? before : name;
            switch (tokens[i])
            {
                case "anyOf" or "oneOf" when branches.TryGetValue(string.Join("/", tokens.Take(i + 2)), out var branch):
                    name = branch.StartsWith(name, StringComparison.Ordinal) ? branch : name + branch;
                    i++;
                    break;
                case "$defs" or "definitions":
                    name = next;
                    i++;
                    break;
                case "properties" or "patternProperties" or "dependentSchemas" or "dependencies":
                    name += next;
                    i++;
                    break;
                case "items" or "prefixItems" or "additionalItems" or "unevaluatedItems" or "contains":
                    name += "Item" + (int.TryParse(next.TrimStart('_'), out var index) ? $"{index + 1}" : string.Empty);
                    break;
                case "allOf" when i + 2 < tokens.Length && tokens[i + 2] is "anyOf" or "oneOf":
                    i++;
                    break;
                case "allOf" or "anyOf" or "oneOf":
                    name += "Option" + (int.TryParse(next.TrimStart('_'), out var option) ? $"{option + 1}" : string.Empty);
                    i++;
                    break;
                case "additionalProperties" or "unevaluatedProperties":
                    name += "Value";
                    break;
                default:
                    if (!char.IsDigit(tokens[i].FirstOrDefault()))
                        name += CSharp.Pascal(tokens[i]);
                    break;
            }

            if (given.Count > 0 && string.Join("/", tokens.Take(i + 1)) is var place && given.At(place) is { } own)
                name = _owners.Contains(place) ? own : before + own;
        }

        return name.Length == 0 ? root : name;
    }
}
