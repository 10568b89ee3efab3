using System.Buffers;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    // An object of more members is left to the comparison that sorts them.
    private const int MostHashedMembers = 32;

    /// <summary>
    /// Reads the value at the cursor and makes a hash that equal values share, whatever the order of members and the way strings and numbers are written.
    /// False when it cannot be told quickly: members may have one name, there are many of them, or nesting is deep.
    /// </summary>
    internal bool TryHash(out ulong hash)
    {
        hash = 0;
        var first = Peek();
        switch (first)
        {
            case (byte)'"':
                if (!ScanString(out var start, out var length, out var escaped))
                    return false;
                hash = escaped ? HashEscaped(_json.Slice(start, length)) : TextHash.Of(_json.Slice(start, length));
                return true;
            case (byte)'{':
                return TryHashObject(out hash);
            case (byte)'[':
                return TryHashArray(out hash);
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                var number = _position;
                if (!ScanNumber())
                    return false;
                hash = TextHash.Add(1, (uint)NumberText.Hash(_json[number.._position]));
                return true;
            default:
                SkipValue();
                hash = TextHash.Add(2, first);
                return !_failed;
        }
    }

    private bool TryHashArray(out ulong hash)
    {
        hash = TextHash.Add(3, 0);
        if (!Descend())
            return false;
        _fresh = true;
        for (var index = 0; NextItem(index); index++)
        {
            if (!TryHash(out var item))
                return false;
            hash = TextHash.Add(hash, item);
        }

        return !_failed;
    }

    private bool TryHashObject(out ulong hash)
    {
        hash = TextHash.Add(4, 0);
        if (!Descend())
            return false;
        _fresh = true;
        Span<ulong> names = stackalloc ulong[MostHashedMembers];
        var count = 0;
        while (NextMember())
        {
            var name = TextHash.Of(Name);
            // Of members with one name only the last counts, which a sum would not notice.
            if (count == names.Length || names[..count].Contains(name))
                return false;
            names[count++] = name;
            if (!TryHash(out var value))
                return false;
            hash += TextHash.Add(name, value);
        }

        return !_failed;
    }

    private static ulong HashEscaped(ReadOnlySpan<byte> content)
    {
        var rented = content.Length <= JsonStrings.StackLimit ? null : ArrayPool<byte>.Shared.Rent(content.Length);
        Span<byte> buffer = rented ?? stackalloc byte[JsonStrings.StackLimit];
        var hash = TextHash.Of(buffer[..JsonStrings.DecodeUtf8(content, buffer)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return hash;
    }
}
