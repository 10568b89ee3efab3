using System.Text;

namespace NewsSchema.Schemas;

/// <summary>A JSON value that knows its place in the text it was read from. Made by <see cref="JsonText"/>; never changes.</summary>
public abstract class JsonNode
{
    private int _deepHashCode;

    private protected JsonNode(TextSpan span) => Span = span;

    /// <summary>What the value is.</summary>
    public abstract JsonKind Kind { get; }

    /// <summary>The place of the whole value in the text.</summary>
    public TextSpan Span { get; }

    /// <summary>Equality as JSON Schema's <c>enum</c> and <c>const</c> have it: numbers by value (1 is 1.0), objects without regard to order.</summary>
    public static bool DeepEquals(JsonNode? a, JsonNode? b) => JsonEquality.DeepEquals(a, b);

    /// <summary>Compares and hashes by <see cref="DeepEquals"/>, for sets of values.</summary>
    public static IEqualityComparer<JsonNode> DeepComparer => JsonEquality.Comparer;

    // Kept, so that hashing a document at every level costs no more than hashing it once.
    internal int DeepHashCode => _deepHashCode != 0 ? _deepHashCode : _deepHashCode = JsonEquality.Hash(this);

    /// <summary>The value as JSON without white space: numbers as written, strings with the fewest escapes, members in their order.</summary>
    public string ToJson()
    {
        StringBuilder text = new();
        JsonWriter.Write(text, this);
        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => ToJson();
}
