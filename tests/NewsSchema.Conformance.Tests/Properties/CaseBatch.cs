using System.Globalization;

namespace NewsSchema.Conformance.Tests;

/// <summary>Cases whose schemas are compiled together, for a compilation costs far more than another schema in it.</summary>
internal sealed record CaseBatch(IReadOnlyList<RandomCase> Cases)
{
    public const int Schemas = 50;

    public static int Size => Schemas * InstancesPerSchema;

    // A schema is compiled once for so many instances; long runs take more of them.
    private static int InstancesPerSchema =>
        int.TryParse(Environment.GetEnvironmentVariable("NEWSSCHEMA_GENERATED_INSTANCES"), NumberStyles.None, CultureInfo.InvariantCulture, out var instances) ? Math.Max(1, instances) : 4;

    /// <summary>The batch of a seed: always the same one.</summary>
    public static CaseBatch Of(int seed)
    {
        var random = new Random(seed);
        return new CaseBatch([.. Enumerable.Range(0, Schemas).SelectMany(_ => RandomCase.Several(random.Next(), InstancesPerSchema))]);
    }

    /// <summary>First its single cases, then those made smaller.</summary>
    public IEnumerable<CaseBatch> Smaller() => (Cases.Count > 1 ? Cases : Cases[0].Smaller()).Select(one => new CaseBatch([one]));

    /// <inheritdoc/>
    public override string ToString() => Cases.Count == 1 ? Cases[0].ToString() : $"{Cases.Count} cases";
}
