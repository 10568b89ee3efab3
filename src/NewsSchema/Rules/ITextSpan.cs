namespace NewsSchema.Rules;

/// <summary>A place in a source text: what a schema with the keyword <c>textSpan</c> describes.</summary>
public interface ITextSpan
{
    /// <summary>The index of the first code point, from 0.</summary>
    int Start { get; }

    /// <summary>The index after the last code point.</summary>
    int End { get; }
}
