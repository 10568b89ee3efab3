using System.Collections.Immutable;

namespace NewsSchema.Generator.Planning;

/// <summary>What users of a document must know of it.</summary>
/// <param name="Path">The document.</param>
/// <param name="IsBroken">It has errors, so its types do not exist. The error is reported where it is.</param>
/// <param name="IsOpen">What its parts mean depends on where validation began, so they have no types of their own.</param>
internal sealed record Soundness(string Path, bool IsBroken, bool IsOpen)
{
    public static IReadOnlyDictionary<string, Soundness> ByPath(ImmutableArray<Soundness> all) => all.ToDictionary(each => each.Path, StringComparer.Ordinal);
}
