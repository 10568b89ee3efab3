using System.ComponentModel;

namespace NewsSchema.Runtime;

/// <summary>
/// How a value was written that its .NET type writes in another way (<c>+00:00</c> for <c>Z</c>, a UUID in capitals): kept beside the value, so that it is written
/// again as it was. It is no part of the value: any two are equal, and records that hold them compare as if they did not.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct WrittenText : IEquatable<WrittenText>
{
    private readonly string? _standard;
    private readonly string? _text;

    internal WrittenText(string standard, string text)
    {
        _standard = standard;
        _text = text;
    }

    /// <summary>The text for a value: as it was written, unless another value has been set since.</summary>
    /// <param name="standard">The text as .NET writes it.</param>
    internal string For(string standard) => _standard == standard ? _text! : standard;

    /// <summary>Always true.</summary>
    public bool Equals(WrittenText other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WrittenText;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <summary>Always true.</summary>
    public static bool operator ==(WrittenText left, WrittenText right) => left.Equals(right);

    /// <summary>Always false.</summary>
    public static bool operator !=(WrittenText left, WrittenText right) => !left.Equals(right);
}
