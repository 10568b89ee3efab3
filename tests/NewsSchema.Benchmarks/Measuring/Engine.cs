using NewsSchema.Benchmarks.Compilation;

namespace NewsSchema.Benchmarks.Measuring;

/// <summary>A way to read documents, by the name of its row.</summary>
internal sealed record Engine(string Name, DocumentAction Read)
{
    /// <summary>Reads every document once.</summary>
    /// <returns>How many were accepted.</returns>
    public int Pass(byte[][] documents)
    {
        var accepted = 0;
        foreach (var document in documents)
        {
            if (Read(document))
                accepted++;
        }

        return accepted;
    }
}
