using System.Globalization;
using NewsSchema.News.Conversion;

namespace NewsSchema.News.Rules;

/// <summary>The source text by code points, as spans count.</summary>
internal sealed class SourceSlices
{
    private readonly string _text;
    private readonly int[]? _positions;

    public SourceSlices(SourceText source)
    {
        _text = source.Text;
        Length = source.CodePointCount;
        if (Length != _text.Length)
            _positions = Positions(_text, Length);
    }

    public int Length { get; }

    /// <summary>Whether a span lies within the source.</summary>
    public bool Holds(Span span) => span.Start < span.End && span.End <= Length;

    public ReadOnlySpan<char> this[Span span] => _text.AsSpan(At(span.Start)..At(span.End));

    /// <summary>The text outside a span, on its left and on its right.</summary>
    public ReadOnlySpan<char> Before(Span span) => _text.AsSpan(0, At(span.Start));

    public ReadOnlySpan<char> After(Span span) => _text.AsSpan(At(span.End));

    /// <summary>Whether a span begins and ends between grapheme clusters.</summary>
    public bool IsOnBorders(Span span) => IsBorder(At(span.Start)) && IsBorder(At(span.End));

    private int At(int codePoint) => _positions?[codePoint] ?? codePoint;

    private bool IsBorder(int position)
    {
        if (position == 0 || position == _text.Length)
            return true;

        // Clusters are short; none of those that begin further back reaches this place.
        const int FarBack = 64;
        var start = Math.Max(0, position - FarBack);
        while (start > 0 && !char.IsAscii(_text[start]))
            start--;
        while (start < position)
            start += StringInfo.GetNextTextElementLength(_text.AsSpan(start));
        return start == position;
    }

    private static int[] Positions(string text, int length)
    {
        var positions = new int[length + 1];
        var position = 0;
        for (var i = 0; i < length; i++)
        {
            positions[i] = position;
            position += char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;
        }

        positions[length] = text.Length;
        return positions;
    }
}
