namespace NewsSchema.Runtime;

/// <summary>
/// What one pass over a document is for. A mode is a type argument, so that the JIT compiles each pass apart and drops what it does not need:
/// a verdict builds no values and keeps no errors.
/// </summary>
public interface IReadMode
{
    /// <summary>Whether values are built.</summary>
    static abstract bool Builds { get; }

    /// <summary>Whether the pass goes on after an error and collects them all; otherwise it stops at the first.</summary>
    static abstract bool Collects { get; }
}

/// <summary>Valid or not; stops at the first error and allocates nothing.</summary>
public readonly struct Verdict : IReadMode
{
    static bool IReadMode.Builds => false;

    static bool IReadMode.Collects => false;
}

/// <summary>Validates and builds values in one pass; stops at the first error.</summary>
public readonly struct Build : IReadMode
{
    static bool IReadMode.Builds => true;

    static bool IReadMode.Collects => false;
}

/// <summary>Builds values and keeps errors: tells why a valid document has a value that its .NET type cannot hold.</summary>
internal readonly struct BuildAndCollect : IReadMode
{
    static bool IReadMode.Builds => true;

    static bool IReadMode.Collects => true;
}

/// <summary>Finds every error, with its place.</summary>
public readonly struct Collect : IReadMode
{
    static bool IReadMode.Builds => false;

    static bool IReadMode.Collects => true;
}
