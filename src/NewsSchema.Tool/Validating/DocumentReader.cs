using NewsSchema.Tool.Output;

namespace NewsSchema.Tool.Validating;

/// <summary>Hands out the documents of a stream one after the other. Memory grows with the longest document, never with the stream.</summary>
internal abstract class DocumentReader(ByteWindow window)
{
    /// <summary>The longest document: what fits into memory on small machines too, and far more than any article.</summary>
    public const int MaxDocumentBytes = 256 * 1024 * 1024;

    private int _length;

    /// <summary>How many documents have been read.</summary>
    public int Number { get; private set; }

    /// <summary>The document's line in the file.</summary>
    public int Line { get; private set; }

    /// <summary>The document's column in its line, in code points.</summary>
    public int Column { get; private set; }

    /// <summary>The document's index in the array that the file is; null when the file is none.</summary>
    public virtual int? Index => null;

    /// <summary>Why there is no document in this place; null when there is.</summary>
    public string? Problem { get; private set; }

    /// <summary>The document. Valid until the next one is read.</summary>
    public ReadOnlySpan<byte> Document => Window.Bytes[.._length];

    protected ByteWindow Window { get; } = window;

    protected static string TooLong { get; } = $"longer than {Numbers.Megabytes(MaxDocumentBytes)}, the limit for one document; split it";

    /// <summary>Moves to the next document.</summary>
    public abstract bool Read();

    /// <summary>The next document is at the window's start.</summary>
    protected void Begin()
    {
        Number++;
        (Line, Column) = (Window.Line, Window.Column);
        (Problem, _length) = (null, 0);
    }

    protected bool Found(int length)
    {
        _length = length;
        return true;
    }

    protected bool Fail(string problem)
    {
        Problem = problem;
        return true;
    }
}
