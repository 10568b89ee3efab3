using System.ComponentModel;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>What a schema says about one value: made once from the schema, shared by every read.</summary>
/// <param name="location">Where the schema stands: its absolute URI with a JSON Pointer as fragment.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Rule(string location)
{
    /// <summary>Where the schema stands: its absolute URI with a JSON Pointer as fragment.</summary>
    public string Location { get; } = location;

    /// <summary>All types that the schema allows, where they are more than the reader of this one; null otherwise.</summary>
    public JsonTypes? Types { get; init; }

    /// <summary>What the schema's writer wants errors to say instead.</summary>
    internal ErrorMessageKeyword? Wording { get; init; }

    /// <summary>The location of one of its keywords.</summary>
    internal string At(string keyword) => keyword.Length == 0 ? Location : Location + "/" + keyword;
}
