using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>As <see cref="NextMember()"/>, where a name is expected for the object's first member.</summary>
    /// <param name="expected">The name in quotation marks and a colon.</param>
    /// <param name="key">Its key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextMember(ReadOnlySpan<byte> expected, ulong key)
    {
        var position = _position;
        if (!TMode.Collects && _fresh && SkipName(position, expected))
        {
            _fresh = false;
            _nameKey = key;
            _nameStart = position + 1;
            _nameLength = expected.Length - 3;
            _decodedName = null;
            return true;
        }

        return NextMember();
    }

    /// <summary>Moves to the next member when it has the name that is expected, written the common way: after a comma and at most one space. Otherwise stays.</summary>
    /// <remarks>The name is not kept for <see cref="Name"/>: only reports, which do not come this way, ask for that of a declared member.</remarks>
    /// <param name="expected">The name in quotation marks and a colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextIs(ReadOnlySpan<byte> expected)
    {
        if (TMode.Collects)
            return false;
        var position = _position;
        if (position >= _json.Length - 1)
            return false;
        ref var bytes = ref MemoryMarshal.GetReference(_json);
        if (Unsafe.Add(ref bytes, position) != ',')
            return false;
        position++;
        if (Unsafe.Add(ref bytes, position) == ' ')
            position++;
        return SkipName(position, expected);
    }

    /// <summary>Passes over a member's name, its colon and at most one space, when they are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool SkipName(int position, ReadOnlySpan<byte> expected)
    {
        if (_json.Length - position <= expected.Length)
            return false;
        ref var name = ref Unsafe.Add(ref MemoryMarshal.GetReference(_json), position);
        if (!MemoryMarshal.CreateReadOnlySpan(ref name, expected.Length).SequenceEqual(expected))
            return false;
        position += expected.Length;
        _position = Unsafe.Add(ref name, expected.Length) == ' ' ? position + 1 : position;
        return true;
    }
}
