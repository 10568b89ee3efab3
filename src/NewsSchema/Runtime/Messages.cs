using System.Text;
using NewsSchema.Schemas;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>What errors say. Written for people: the value found, then what was expected.</summary>
internal static class Messages
{
    private const int Longest = 60;

    public static string TooShort(long length, long limit) =>
        length == 0 ? $"the text is empty; at least {Count(limit, "character")} expected" : $"the text has {Count(length, "character")}; at least {limit} expected";

    public static string TooLong(long length, long limit) => $"the text has {Count(length, "character")}; at most {limit} expected";

    public static string TooFewItems(long count, long limit) => $"the array has {Count(count, "item")}; at least {limit} expected";

    public static string TooManyItems(long count, long limit) => $"the array has {Count(count, "item")}; at most {limit} expected";

    public static string TooFewMembers(long count, long limit) => $"the object has {Count(count, "member")}; at least {limit} expected";

    public static string TooManyMembers(long count, long limit) => $"the object has {Count(count, "member")}; at most {limit} expected";

    public static string NoMatch(ReadOnlySpan<byte> text, string pattern, PatternResult result) =>
        result == PatternResult.TimedOut
            ? $"matching {Quote(text)} against the pattern {pattern} took too long"
            : $"{Quote(text)} does not match the pattern {pattern}";

    public static string WrongFormat(ReadOnlySpan<byte> text, string format) => $"{Quote(text)} is not a valid {format}";

    public static string WrongType(JsonTypes expected, string found) => $"expected {Name(expected)}, found {found}";

    public static string Missing(string name) => $"the member '{name}' is missing";

    public static string MissingBeside(string name, string trigger) => $"the member '{name}' is missing; '{trigger}' needs it";

    public static string TooFewMatching(long count, long limit, string name) =>
        count == 0 ? $"no item matches '{Shorten(name)}'; at least {limit} expected" : $"{Count(count, "item")} match '{Shorten(name)}'; at least {limit} expected";

    public static string TooManyMatching(long count, long limit, string name) => $"{Count(count, "item")} match '{Shorten(name)}'; at most {limit} expected";

    public static string TwoBranches(string first, string second) =>
        $"the value matches both '{Shorten(first)}' and '{Shorten(second)}'; only one of the alternatives may match";

    public static string Forbidden(string found, string? title) => title is null ? $"{found} is what 'not' excludes" : $"{found} matches '{Shorten(title)}', which 'not' excludes";

    public static string NoBranch(int count) => $"the value matches none of {count} alternatives";

    public static string NoBranch(int count, string nearest, string why) =>
        count == 1 ? why : $"the value matches none of {count} alternatives; nearest is '{Shorten(nearest)}': {why}";

    public static string Unexpected(string name, string[] members)
    {
        var near = Similar.Nearest(name, members);
        return near is null ? $"the member '{Shorten(name)}' is not allowed" : $"the member '{Shorten(name)}' is not allowed; did you mean '{near}'?";
    }

    /// <summary>A text in single quotation marks, cut to a readable length.</summary>
    public static string Quote(ReadOnlySpan<byte> text) => Quote(Encoding.UTF8.GetString(text[..Math.Min(text.Length, Longest * 4)]));

    public static string Quote(string text) => $"'{Shorten(text)}'";

    public static string Shorten(ReadOnlySpan<byte> text) => Shorten(Encoding.UTF8.GetString(text[..Math.Min(text.Length, Longest * 4)]));

    public static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
            return line;
        var end = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(line.AsSpan(0, end), "…");
    }

    public static string Name(JsonTypes types)
    {
        var names = new List<string>();
        Add(JsonTypes.Object, "an object");
        Add(JsonTypes.Array, "an array");
        Add(JsonTypes.String, "a string");
        if (types.HasFlag(JsonTypes.Number))
            names.Add("a number");
        else
            Add(JsonTypes.Integer, "an integer");
        Add(JsonTypes.Boolean, "true or false");
        Add(JsonTypes.Null, "null");
        return names.Count < 2 ? string.Concat(names) : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[^1];

        void Add(JsonTypes type, string name)
        {
            if ((types & type) != 0)
                names.Add(name);
        }
    }

    private static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
