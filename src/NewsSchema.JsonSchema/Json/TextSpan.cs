namespace NewsSchema.Schemas;

/// <summary>A range of a document's text.</summary>
/// <param name="Start">First UTF-16 unit, from 0.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>One past the last UTF-16 unit.</summary>
    public int End => Start + Length;
}
