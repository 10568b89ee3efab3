using System.Buffers;

namespace NewsSchema.Text;

/// <summary>
/// Equality of JSON values as <c>const</c>, <c>enum</c> and <c>uniqueItems</c> mean it: strings by their characters, numbers by value, objects
/// whatever the order of their members; of members with one name the last counts. Texts are slices of checked JSON.
/// </summary>
static class JsonEquality
{
    /// <summary>Up to so many items are compared each with each, which is quicker than hashing.</summary>
    const int FewItems = 6;

    /// <summary>Whether two values are equal.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        left = left.Trim(" \t\n\r"u8);
        right = right.Trim(" \t\n\r"u8);
        if (AreEqualAtFirstSight(left, right) is { } seen) return seen;
        var one = JsonTapeReader.Read(left);
        var other = JsonTapeReader.Read(right);
        bool equal = JsonTape.Compare(one, 0, other, 0) == 0;
        one.Dispose();
        other.Dispose();
        return equal;
    }

    /// <summary>A hash that equal values share. It differs from process to process, so that nobody can prepare collisions.</summary>
    public static int Hash(ReadOnlySpan<byte> value)
    {
        var tape = JsonTapeReader.Read(value);
        int[] hashes = ArrayPool<int>.Shared.Rent(tape.Count);
        tape.Hash(hashes);
        int hash = hashes[0];
        ArrayPool<int>.Shared.Return(hashes);
        tape.Dispose();
        return hash;
    }

    /// <summary>Whether no two items of an array are equal.</summary>
    /// <param name="array">A JSON array.</param>
    /// <param name="first">The number of an item that has an equal after it, or -1.</param>
    /// <param name="second">The number of that equal item, or -1.</param>
    public static bool AreUnique(ReadOnlySpan<byte> array, out int first, out int second)
    {
        var tape = JsonTapeReader.Read(array);
        int count = tape[0].Length;
        int[] items = ArrayPool<int>.Shared.Rent(count);
        for (int i = 0, at = 1; i < count; i++, at = tape[at].Next) items[i] = at;
        (int one, int other) = count <= FewItems ? EachWithEach(tape, items.AsSpan(0, count)) : BySorting(tape, items.AsSpan(0, count));
        first = second = -1;
        for (int i = 0, at = 1; i < count && one >= 0; i++, at = tape[at].Next)
        {
            if (at == one) first = i;
            if (at == other) second = i;
        }

        ArrayPool<int>.Shared.Return(items);
        tape.Dispose();
        return one < 0;
    }

    /// <summary>What can be said of two trimmed values without a tape; null when they have to be walked through.</summary>
    public static bool? AreEqualAtFirstSight(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right)) return true;
        if (IsNumber(left[0]) && IsNumber(right[0])) return NumberText.Compare(left, right) == 0;
        if (left[0] != right[0]) return false;
        // Strings without escapes differ when their texts do; containers may hold the same in another way.
        return left[0] == '"' && !left.Contains((byte)'\\') && !right.Contains((byte)'\\') ? false : null;
    }

    static bool IsNumber(byte first) => first == '-' || (uint)(first - '0') <= 9;

    static (int First, int Second) EachWithEach(JsonTape tape, ReadOnlySpan<int> items)
    {
        for (int i = 0; i < items.Length; i++)
        {
            for (int j = i + 1; j < items.Length; j++)
            {
                if (JsonTape.Compare(tape, items[i], tape, items[j]) == 0) return (items[i], items[j]);
            }
        }

        return (-1, -1);
    }

    static (int First, int Second) BySorting(JsonTape tape, Span<int> items)
    {
        int[] hashes = ArrayPool<int>.Shared.Rent(tape.Count);
        tape.Hash(hashes);
        IndexSort.ByValue(tape, items, hashes);
        var found = (First: -1, Second: -1);
        for (int i = 1; i < items.Length; i++)
        {
            bool equal = hashes[items[i - 1]] == hashes[items[i]] && JsonTape.Compare(tape, items[i - 1], tape, items[i]) == 0;
            // The earliest pair in the text, so that a message does not depend on hashes.
            if (equal && (found.First < 0 || items[i] < found.Second)) found = (items[i - 1], items[i]);
        }

        ArrayPool<int>.Shared.Return(hashes);
        return found;
    }
}
