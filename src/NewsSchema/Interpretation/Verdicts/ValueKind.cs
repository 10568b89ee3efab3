using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

/// <summary>What a value's first byte tells of it.</summary>
internal enum ValueKind : byte
{
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}

internal static class ValueKinds
{
    /// <summary>The types that values of a kind have; a number may be an integer or not.</summary>
    public static JsonTypes Types(this ValueKind kind) => kind switch
    {
        ValueKind.Null => JsonTypes.Null,
        ValueKind.False or ValueKind.True => JsonTypes.Boolean,
        ValueKind.Number => JsonTypes.Integer | JsonTypes.Number,
        ValueKind.String => JsonTypes.String,
        ValueKind.Array => JsonTypes.Array,
        _ => JsonTypes.Object,
    };

    /// <summary>The only value of a kind, or nothing when there are more.</summary>
    public static ReadOnlySpan<byte> Literal(this ValueKind kind) => kind switch
    {
        ValueKind.Null => "null"u8,
        ValueKind.False => "false"u8,
        ValueKind.True => "true"u8,
        _ => default,
    };
}
