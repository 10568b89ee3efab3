namespace NewsSchema.Tool.Converting;

/// <summary>Does work on several threads and hands the results on in the order of the work, with a bounded number waiting.</summary>
internal static class OrderedWork
{
    /// <param name="items">The items, taken one by one as there is room.</param>
    /// <param name="work">Runs on any thread; must not throw.</param>
    /// <param name="jobs">How many run at a time.</param>
    public static IEnumerable<(TItem Item, TResult Result)> Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int jobs)
    {
        var running = new Queue<(TItem Item, Task<TResult> Task)>(jobs);
        try
        {
            foreach (var item in items)
            {
                if (running.Count == jobs)
                    yield return Finish(running.Dequeue());
                running.Enqueue((item, Task.Run(() => work(item))));
            }

            while (running.TryDequeue(out var next))
                yield return Finish(next);
        }
        finally
        {
            // When the results are no longer wanted, work that has begun still ends in good order: no half-written file stays behind.
            Task.WaitAll(running.Select(next => next.Task));
        }
    }

    private static (TItem Item, TResult Result) Finish<TItem, TResult>((TItem Item, Task<TResult> Task) next) =>
        (next.Item, next.Task.GetAwaiter().GetResult());
}
