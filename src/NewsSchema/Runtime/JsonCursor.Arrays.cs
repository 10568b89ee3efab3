using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsSchema.Schemas;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    /// <summary>Enters an array. When the value is none, reports that, passes over it and returns false.</summary>
    public bool BeginArray(ArrayRule rule)
    {
        if (Peek() != '[')
        {
            Mismatch(rule, JsonTypes.Array);
            return false;
        }

        if (!Descend())
            return false;
        _fresh = true;
        return true;
    }

    /// <summary>Moves to the next item; false at the end of the array.</summary>
    /// <param name="index">The item's index, for reports.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextItem(int index)
    {
        var position = _position;
        if (!TMode.Collects && position < _json.Length - 2)
        {
            ref var bytes = ref MemoryMarshal.GetReference(_json);
            var next = Unsafe.Add(ref bytes, position);
            if (!_fresh && next == ',')
            {
                // A bracket after it is an error that the slow way reports; so is the end.
                next = Unsafe.Add(ref bytes, ++position);
                if (next == ' ')
                    next = Unsafe.Add(ref bytes, ++position);
                if (next is > (byte)' ' and not (byte)']')
                {
                    _position = position;
                    return true;
                }
            }
            else if (!_fresh && next == ']')
            {
                return CloseContainer();
            }
            else if (_fresh && next is (byte)'{' or (byte)'"')
            {
                // The first item's first byte; white space, the end and what is no value are left to the slow way.
                _fresh = false;
                return true;
            }
        }

        return NextItemSlow(index);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool NextItemSlow(int index)
    {
        if (_failed)
            return false;
        var next = Peek();
        if (next == ']')
            return CloseContainer();

        if (!_fresh)
        {
            if (next != ',')
                return MalformedMember("expected ',' or ']' after an item");
            _position++;
            if (Peek() == ']')
                return MalformedMember("expected an item after ','");
        }

        _fresh = false;
        if (TMode.Collects)
            _errors!.AtItem(index);
        return true;
    }

    /// <summary>Ends an array: checks the number of its items, and that they differ where they must.</summary>
    /// <param name="start">Where the array begins: the <see cref="Mark"/> before it.</param>
    /// <param name="count">How many items it has.</param>
    /// <param name="rule">What the schema says about it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndArray(int start, int count, ArrayRule rule)
    {
        if (count < rule.MinItems || count > rule.MaxItems)
            WrongCount(count, rule);
        if (rule.UniqueItems && count > 1 && !_failed)
            CheckUnique(start, count, rule);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CheckUnique(int start, int count, ArrayRule rule)
    {
        if (!TMode.Collects)
        {
            if (!UniqueItems.AreDistinct(_json[start.._position], count))
                Fail(start, rule, "uniqueItems", string.Empty);
            return;
        }

        var (first, second, offset) = UniqueItems.FindEqual(_json[start.._position], count);
        if (first >= 0)
            Fail(start + offset, rule, "uniqueItems", $"the items {first} and {second} are equal");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WrongCount(int count, ArrayRule rule)
    {
        var offset = Math.Max(_position - 1, 0);
        if (count < rule.MinItems)
            Fail(offset, rule, "minItems", TMode.Collects ? Messages.TooFewItems(count, rule.MinItems) : string.Empty);
        else
            Fail(offset, rule, "maxItems", TMode.Collects ? Messages.TooManyItems(count, rule.MaxItems) : string.Empty);
    }
}
