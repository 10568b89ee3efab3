using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Numerics;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    // A comma, a space, a quotation mark, thirty-two bytes of which the last may be the quotation mark after the name, a colon, a space.
    private const int MostNameBytesAhead = 37;

    /// <summary>The key of the member name read last: equal for equal names, and unequal for different names of up to eight bytes.</summary>
    public readonly ulong NameKey
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _nameKey;
    }

    /// <summary>The member name read last, without escapes. To be looked at before anything else is read.</summary>
    [UnscopedRef]
    internal readonly ReadOnlySpan<byte> Name => _decodedName is null ? _json.Slice(_nameStart, _nameLength) : _decodedName.AsSpan(0, _decodedLength);

    /// <summary>Whether the member name read last is this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NameIs(ReadOnlySpan<byte> name) => Name.SequenceEqual(name);

    /// <summary>Enters an object. When the value is none, reports that, passes over it and returns false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool BeginObject(ObjectRule rule)
    {
        if (!IsNext('{', out var position))
        {
            Mismatch(rule, JsonTypes.Object);
            return false;
        }

        _fresh = true;
        return Descend(position);
    }

    /// <summary>Moves to the next member and reads its name; false at the end of the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextMember()
    {
        // The common way: a comma (but before the first member), at most one space, a short name without escapes, a colon, at most one space.
        // Everything else is left to the slow way.
        if (!TMode.Collects)
        {
            var position = _position;
            if ((uint)position < (uint)_json.Length && _json[position] == '}')
                return CloseContainer();
            if (position <= _json.Length - MostNameBytesAhead)
            {
                ref var bytes = ref MemoryMarshal.GetReference(_json);
                var next = Unsafe.Add(ref bytes, position);
                if (!_fresh)
                {
                    if (next == ',')
                    {
                        next = Unsafe.Add(ref bytes, ++position);
                        if (next == ' ')
                            next = Unsafe.Add(ref bytes, ++position);
                    }
                    else
                    {
                        next = 0;
                    }
                }

                if (next == '"')
                {
                    var start = position + 1;
                    var name = Vector128.LoadUnsafe(ref bytes, (nuint)start);
                    var ends = EndsOfName(name);
                    if (ends == 0)
                        ends = EndsOfName(Vector128.LoadUnsafe(ref bytes, (nuint)(start + Vector128<byte>.Count))) << Vector128<byte>.Count;
                    var length = BitOperations.TrailingZeroCount(ends);
                    // The name's end and the colon after it, as one word in the order of memory.
                    if (ends != 0 && Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref bytes, start + length)) == (BitConverter.IsLittleEndian ? 0x3A22 : 0x223A))
                    {
                        _fresh = false;
                        _nameStart = start;
                        _nameLength = length;
                        _decodedName = null;
                        position = start + length + 2;
                        _position = Unsafe.Add(ref bytes, position) == ' ' ? position + 1 : position;
                        _nameKey = length <= 8
                            ? MemberNames.Mask(name.AsUInt64().ToScalar(), length)
                            : NameKeys.Hash(name.AsUInt64().ToScalar(), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref bytes, start + length - 8)), length);
                        return true;
                    }
                }
            }
        }

        return NextMemberSlow();
    }

    /// <summary>The bytes that a name does not go on with, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EndsOfName(Vector128<byte> name)
    {
        // As in EndsOfText.
        var turned = name ^ Vector128.Create((byte)('"' ^ ' '));
        return (Vector128.Equals(Vector128.Min(turned, Vector128.Create((byte)' ')), turned) | Vector128.Equals(name, Vector128.Create((byte)'\\'))).ExtractMostSignificantBits();
    }

    private bool CloseContainer()
    {
        _position++;
        _fresh = false;
        Ascend();
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextMemberSlow()
    {
        if (_failed)
            return false;
        var next = Peek();
        if (next == '}')
            return CloseContainer();

        if (!_fresh)
        {
            if (next != ',')
                return MalformedMember("expected ',' or '}' after a member");
            _position++;
            next = Peek();
        }

        _fresh = false;
        if (next != '"')
            return MalformedMember(next == '}' ? "expected a member after ','" : "expected a member name in double quotation marks");
        if (!ScanString(out _nameStart, out _nameLength, out var escaped))
            return false;
        _decodedName = null;
        if (escaped)
        {
            _decodedName = NameBuffer.Take(_nameLength);
            _decodedLength = JsonStrings.DecodeUtf8(_json.Slice(_nameStart, _nameLength), _decodedName);
        }

        _nameKey = _decodedName is null ? KeyAt(_nameStart, _nameLength) : MemberNames.KeyOf(Name);
        if (Peek() != ':')
            return MalformedMember("expected ':' after the member name");
        _position++;
        if (TMode.Collects)
            _errors!.AtMember(_nameStart, _nameLength);
        return true;
    }

    private bool MalformedMember(string message)
    {
        Malformed(message);
        return false;
    }

    /// <summary>
    /// Marks a declared member as seen. A second one of the same name is an error, because readers of JSON differ in which of the two they take
    /// (RFC 8259 section 4, RFC 7493 section 2.3); its value is passed over.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Once(ref ulong seen, int bit, ObjectRule rule)
    {
        var mask = 1UL << bit;
        if ((seen & mask) != 0)
            return Duplicate(rule);
        seen |= mask;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Duplicate(ObjectRule rule)
    {
        Fail(NameOffset, rule, string.Empty, TMode.Collects ? $"the member '{NameText}' is there twice" : string.Empty);
        SkipValue();
        return false;
    }

    /// <summary>The value of a member that the schema forbids: reports it and passes over it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Unexpected(ObjectRule rule)
    {
        Fail(NameOffset, rule, rule.ClosedBy, TMode.Collects ? rule.DescribeUnexpected(NameText) : string.Empty);
        SkipValue();
    }

    /// <summary>
    /// Ends an object: checks that the required members were seen (the lowest bits of <paramref name="seen"/>, in the rule's order).
    /// True when values are to be built.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EndObject(ulong seen, ObjectRule rule)
    {
        if ((seen & rule.RequiredMask) != rule.RequiredMask)
            Missing(seen, rule);
        return TMode.Builds && !_failed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Missing(ulong seen, ObjectRule rule)
    {
        for (var bit = 0; bit < rule.Required.Length && !_failed; bit++)
        {
            if ((seen & (1UL << bit)) == 0)
                Fail(Math.Max(_position - 1, 0), rule, "required", TMode.Collects ? Messages.Missing(rule.Required[bit]) : string.Empty);
        }
    }

    private int NameOffset => _nameStart - 1;

    /// <summary>The member name read last, as text. Made only where values are built or errors are collected.</summary>
    public readonly string NameText => TMode.Builds || TMode.Collects ? Text(Name) : string.Empty;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Descend() => Descend(_position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Descend(int position)
    {
        if (++_depth > _depthToCheck && !MayDescend())
            return false;

        _position = position + 1;
        if (TMode.Collects)
            _errors!.Enter();
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MayDescend()
    {
        if (_depth <= _maxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        Malformed(_depth > _maxDepth ? $"nesting is deeper than {_maxDepth} levels" : "nesting is too deep for the stack");
        return false;
    }

    private void Ascend()
    {
        _depth--;
        _fresh = false;
        if (TMode.Collects)
            _errors!.Leave();
    }
}
