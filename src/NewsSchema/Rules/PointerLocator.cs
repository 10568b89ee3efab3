using System.Globalization;
using System.Text.Json;
using NewsSchema.Runtime;

namespace NewsSchema.Rules;

/// <summary>Finds where in a JSON text the values stand that pointers lead to. Passes over the text once, and looks only into values on the way to one.</summary>
internal static class PointerLocator
{
    /// <summary>The errors with the places that they point at.</summary>
    public static ValidationError[] Locate(ReadOnlySpan<byte> utf8Json, ValidationError[] errors)
    {
        utf8Json = DocumentReader.WithoutMark(utf8Json);
        var places = Find(utf8Json, Array.ConvertAll(errors, error => error.Pointer));
        var located = new ValidationError[errors.Length];
        var lines = new LineIndex(utf8Json);
        foreach (var index in Enumerable.Range(0, errors.Length).OrderBy(index => places[index].Offset))
        {
            var (line, column) = lines.At(places[index].Offset);
            located[index] = errors[index] with { ByteOffset = places[index].Offset, Line = line, Column = column };
        }

        return located;
    }

    /// <summary>For each pointer, whether there is a value in the text that it leads to.</summary>
    public static bool[] Exist(ReadOnlySpan<byte> utf8Json, string[] pointers)
    {
        var places = Find(DocumentReader.WithoutMark(utf8Json), pointers);
        var exist = new bool[places.Length];
        for (var i = 0; i < exist.Length; i++)
            exist[i] = places[i].IsThere;
        return exist;
    }

    private static Place[] Find(ReadOnlySpan<byte> utf8Json, string[] pointers)
    {
        var root = new Place();
        var places = Array.ConvertAll(pointers, pointer => Below(root, pointer));
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        if (reader.Read())
            Visit(ref reader, root);
        return places;
    }

    private static Place Below(Place place, string pointer)
    {
        foreach (var token in pointer.Split('/').Skip(1))
            place = place.Below(token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        return place;
    }

    private static void Visit(ref Utf8JsonReader reader, Place place)
    {
        place.Settle((int)reader.TokenStartIndex);
        place.IsThere = true;
        if (!place.HasBelow || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            reader.Skip();
            return;
        }

        var isObject = reader.TokenType == JsonTokenType.StartObject;
        for (var index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            var name = isObject ? reader.GetString()! : index.ToString(CultureInfo.InvariantCulture);
            if (isObject)
                reader.Read();
            if (place.Find(name) is { } below)
                Visit(ref reader, below);
            else
                reader.Skip();
        }
    }

    /// <summary>A value that is looked for, or that holds one. What is not in the text is found where its holder is.</summary>
    private sealed class Place
    {
        private Dictionary<string, Place>? _below;

        public int Offset { get; private set; }

        public bool IsThere { get; set; }

        public bool HasBelow => _below is not null;

        public Place? Find(string token) => _below!.GetValueOrDefault(token);

        public Place Below(string token)
        {
            _below ??= new(StringComparer.Ordinal);
            if (!_below.TryGetValue(token, out var place))
                _below.Add(token, place = new Place());
            return place;
        }

        public void Settle(int offset)
        {
            Offset = offset;
            foreach (var place in _below?.Values ?? Enumerable.Empty<Place>())
                place.Settle(offset);
        }
    }
}
