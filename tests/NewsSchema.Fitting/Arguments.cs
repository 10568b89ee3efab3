using System.Globalization;

namespace NewsSchema.Fitting;

/// <summary>The options of a command line: a name and its value.</summary>
internal sealed class Arguments(string[] words)
{
    public string? Find(string name)
    {
        var at = Array.IndexOf(words, name);
        return at >= 0 && at + 1 < words.Length ? words[at + 1] : null;
    }

    public double Number(string name, double otherwise) => Find(name) is { } value ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
