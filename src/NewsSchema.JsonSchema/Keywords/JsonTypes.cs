namespace NewsSchema.Schemas;

/// <summary>A set of JSON Schema's types.</summary>
[Flags]
public enum JsonTypes : byte
{
    /// <summary>No type.</summary>
    None = 0,

    /// <summary><c>null</c>.</summary>
    Null = 1,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>A number without fraction.</summary>
    Integer = 4,

    /// <summary>A number with a fraction. The type <c>number</c> is this and <see cref="Integer"/>.</summary>
    Number = 8,

    /// <summary>A string.</summary>
    String = 16,

    /// <summary>An array.</summary>
    Array = 32,

    /// <summary>An object.</summary>
    Object = 64,

    /// <summary>Every type.</summary>
    Any = 127,
}
