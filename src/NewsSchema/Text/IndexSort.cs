namespace NewsSchema.Text;

/// <summary>Sorts places on a tape. A heap sort, so that no order that an attacker chooses makes it slow and none needs memory.</summary>
static class IndexSort
{
    /// <summary>Sorts strings by their texts, equal ones by their places.</summary>
    public static void ByText(JsonTape tape, Span<int> items) => Sort(tape, items, default);

    /// <summary>Sorts values by hash, then by <see cref="JsonTape.Compare"/>, then by place.</summary>
    public static void ByValue(JsonTape tape, Span<int> items, ReadOnlySpan<int> hashes) => Sort(tape, items, hashes);

    static void Sort(JsonTape tape, Span<int> items, ReadOnlySpan<int> hashes)
    {
        if (IsSorted(tape, items, hashes)) return;
        for (int root = (items.Length / 2) - 1; root >= 0; root--) Sink(tape, items, hashes, root);
        for (int end = items.Length - 1; end > 0; end--)
        {
            (items[0], items[end]) = (items[end], items[0]);
            Sink(tape, items[..end], hashes, 0);
        }
    }

    static bool IsSorted(JsonTape tape, ReadOnlySpan<int> items, ReadOnlySpan<int> hashes)
    {
        for (int i = 1; i < items.Length; i++)
        {
            if (Order(tape, items[i - 1], items[i], hashes) > 0) return false;
        }

        return true;
    }

    static void Sink(JsonTape tape, Span<int> heap, ReadOnlySpan<int> hashes, int root)
    {
        while (true)
        {
            int child = (2 * root) + 1;
            if (child >= heap.Length) return;
            if (child + 1 < heap.Length && Order(tape, heap[child], heap[child + 1], hashes) < 0) child++;
            if (Order(tape, heap[root], heap[child], hashes) >= 0) return;
            (heap[root], heap[child]) = (heap[child], heap[root]);
            root = child;
        }
    }

    static int Order(JsonTape tape, int left, int right, ReadOnlySpan<int> hashes)
    {
        int order;
        if (hashes.IsEmpty) order = tape.TextOf(left).SequenceCompareTo(tape.TextOf(right));
        else if (hashes[left] != hashes[right]) order = hashes[left].CompareTo(hashes[right]);
        else order = JsonTape.Compare(tape, left, tape, right);
        return order != 0 ? order : left.CompareTo(right);
    }
}
