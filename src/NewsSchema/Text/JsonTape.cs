using System.Buffers;

namespace NewsSchema.Text;

/// <summary>
/// The values of a JSON text in a row, with no objects and no strings: what deep equality needs to walk through two values at once, in whatever
/// order their members stand. The text has been checked before. Walking needs no recursion, so depth does not matter.
/// </summary>
/// <remarks>An object's members are sorted by name, and of members with one name only the last counts.</remarks>
readonly ref struct JsonTape
{
    readonly ReadOnlySpan<byte> _source;
    readonly Entry[] _entries;
    readonly int[] _members;
    readonly byte[] _decoded;

    public JsonTape(ReadOnlySpan<byte> source, Entry[] entries, int count, int[] members, byte[] decoded)
    {
        _source = source;
        _entries = entries;
        Count = count;
        _members = members;
        _decoded = decoded;
    }

    /// <summary>The kinds in the order that they sort in.</summary>
    public enum Kind : byte
    {
        Null,
        False,
        True,
        Number,
        String,
        Array,
        Object,
    }

    /// <summary>How many values there are, names of members among them.</summary>
    public int Count { get; }

    public ref readonly Entry this[int index] => ref _entries[index];

    /// <summary>Where the name of an object's member stands, counted in the order of names; its value comes after it.</summary>
    public int Member(int index, int number) => _members[_entries[index].Start + number];

    /// <summary>The text of a number as it is written, or of a string or name decoded.</summary>
    public ReadOnlySpan<byte> TextOf(int index)
    {
        ref readonly var entry = ref _entries[index];
        return (entry.Decoded ? _decoded.AsSpan() : _source).Slice(entry.Start, entry.Length);
    }

    /// <summary>Hands the memory over to an owner that keeps it for good.</summary>
    public void Keep(out Entry[] entries, out int count, out int[] members, out byte[] decoded)
    {
        entries = _entries[..Count];
        count = Count;
        members = [.. _members];
        decoded = [.. _decoded];
        Dispose();
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<Entry>.Shared.Return(_entries);
        ArrayPool<int>.Shared.Return(_members);
        ArrayPool<byte>.Shared.Return(_decoded);
    }

    /// <summary>The order of two values, which is zero when they are equal as JSON Schema means it.</summary>
    public static int Compare(JsonTape left, int leftIndex, JsonTape right, int rightIndex)
    {
        var open = new FrameStack(stackalloc Frame[16]);
        int order = CompareOne(left, leftIndex, right, rightIndex, ref open);
        while (order == 0 && open.TryNext(left, right, out leftIndex, out rightIndex, out bool named))
        {
            if (named) order = left.TextOf(leftIndex++).SequenceCompareTo(right.TextOf(rightIndex++));
            if (order == 0) order = CompareOne(left, leftIndex, right, rightIndex, ref open);
        }

        open.Dispose();
        return order;
    }

    /// <summary>Fills in, for each value, a hash that equal values share.</summary>
    public void Hash(Span<int> hashes)
    {
        // What a value holds stands after it, so going backwards finds it hashed.
        for (int index = Count - 1; index >= 0; index--)
        {
            ref readonly var entry = ref _entries[index];
            var hash = new HashCode();
            hash.Add(entry.Kind);
            switch (entry.Kind)
            {
                case Kind.Number:
                    hash.Add(NumberText.Hash(TextOf(index)));
                    break;
                case Kind.String:
                    hash.AddBytes(TextOf(index));
                    break;
                case Kind.Array:
                    for (int item = index + 1; item < entry.Next; item = _entries[item].Next) hash.Add(hashes[item]);
                    break;
                case Kind.Object:
                    for (int i = 0; i < entry.Length; i++)
                    {
                        int name = Member(index, i);
                        hash.Add(hashes[name]);
                        hash.Add(hashes[name + 1]);
                    }

                    break;
            }

            hashes[index] = hash.ToHashCode();
        }
    }

    /// <summary>Compares kinds, texts and counts; what stands inside is left open for later.</summary>
    static int CompareOne(JsonTape left, int leftIndex, JsonTape right, int rightIndex, ref FrameStack open)
    {
        ref readonly var one = ref left[leftIndex];
        ref readonly var other = ref right[rightIndex];
        if (one.Kind != other.Kind) return one.Kind.CompareTo(other.Kind);
        switch (one.Kind)
        {
            case Kind.Number:
                return NumberText.Compare(left.TextOf(leftIndex), right.TextOf(rightIndex));
            case Kind.String:
                return left.TextOf(leftIndex).SequenceCompareTo(right.TextOf(rightIndex));
            case Kind.Array or Kind.Object when one.Length != other.Length:
                return one.Length.CompareTo(other.Length);
            case Kind.Array:
                open.Push(new Frame(leftIndex + 1, rightIndex + 1, one.Length, IsObject: false));
                return 0;
            case Kind.Object:
                open.Push(new Frame(one.Start, other.Start, one.Length, IsObject: true));
                return 0;
            default:
                return 0;
        }
    }

    /// <summary>A value.</summary>
    public struct Entry
    {
        public Kind Kind;

        /// <summary>Whether the text had escapes and stands decoded elsewhere.</summary>
        public bool Decoded;

        /// <summary>Where the text of a number or string begins, or the members of an object.</summary>
        public int Start;

        /// <summary>The length of the text, or the number of items or members.</summary>
        public int Length;

        /// <summary>What comes after the value and all that it holds. While reading: the container around it.</summary>
        public int Next;
    }

    /// <summary>Two containers half way through.</summary>
    record struct Frame(int Left, int Right, int Remaining, bool IsObject);

    /// <summary>The containers that are open, on the stack while they are few.</summary>
    ref struct FrameStack(Span<Frame> frames)
    {
        Span<Frame> _frames = frames;
        Frame[]? _rented;
        int _count;

        public void Push(Frame frame)
        {
            if (_count == _frames.Length) Grow();
            _frames[_count++] = frame;
        }

        /// <summary>The next pair inside: values, or the names that stand before them.</summary>
        public bool TryNext(JsonTape left, JsonTape right, out int leftIndex, out int rightIndex, out bool named)
        {
            while (_count > 0 && _frames[_count - 1].Remaining == 0) _count--;
            if (_count == 0)
            {
                leftIndex = rightIndex = 0;
                named = false;
                return false;
            }

            ref var frame = ref _frames[_count - 1];
            frame.Remaining--;
            named = frame.IsObject;
            leftIndex = named ? left._members[frame.Left++] : frame.Left;
            rightIndex = named ? right._members[frame.Right++] : frame.Right;
            if (!named)
            {
                frame.Left = left[frame.Left].Next;
                frame.Right = right[frame.Right].Next;
            }

            return true;
        }

        public readonly void Dispose()
        {
            if (_rented is not null) ArrayPool<Frame>.Shared.Return(_rented);
        }

        void Grow()
        {
            var larger = ArrayPool<Frame>.Shared.Rent(_frames.Length * 2);
            _frames.CopyTo(larger);
            Dispose();
            _frames = _rented = larger;
        }
    }
}
