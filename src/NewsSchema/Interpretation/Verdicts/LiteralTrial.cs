namespace NewsSchema.Runtime;

/// <summary>What is found out for each literal, which nothing but the schema decides.</summary>
internal sealed record LiteralTrial(OutcomeSet Null, OutcomeSet False, OutcomeSet True);
