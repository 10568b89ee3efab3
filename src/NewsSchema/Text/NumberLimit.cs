using System.Text;
using NewsSchema.Schemas;

namespace NewsSchema.Text;

/// <summary>A number of a schema (<c>minimum</c>, <c>multipleOf</c> …), made ready to hold instances against.</summary>
sealed class NumberLimit
{
    /// <summary>Reads the number.</summary>
    /// <param name="json">The number as JSON writes it.</param>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public NumberLimit(string json)
    {
        Exact = ExactNumber.Parse(json);
        Short = ShortDecimal.TryRead(Encoding.ASCII.GetBytes(json), out var number) ? number : null;
    }

    /// <summary>The value.</summary>
    public ExactNumber Exact { get; }

    /// <summary>The value when it is short.</summary>
    public ShortDecimal? Short { get; }
}
