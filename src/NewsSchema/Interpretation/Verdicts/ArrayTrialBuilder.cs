namespace NewsSchema.Runtime;

/// <summary>Makes what is asked of arrays out of the schemas of each group.</summary>
internal sealed class ArrayTrialBuilder(TrialCompiler compiler, OutcomeSet outcomes)
{
    /// <summary>The trial, or null when more has to be told apart than fits.</summary>
    public ArrayTrial? TryBuild()
    {
        (ulong Group, ArrayPart Part)[] arrays = [.. Parts().Where(each => each.Part is { Kind: PartKind.Own, Rule.Array: not null }).Select(each => (each.Group, each.Part.Rule.Array!))];
        (ulong, ContainsPart)[] contains = [.. arrays.Where(each => each.Part.Contains is not null).Select(each => (each.Group, each.Part.Contains!))];
        var apart = arrays.Select(each => Math.Max(each.Part.Prefix.Length, each.Part.Items is null ? 0 : each.Part.From)).DefaultIfEmpty(0).Max();
        Slot?[] first = [.. Enumerable.Range(0, apart).Select(index => SlotAt(arrays, index))];
        if (SlotAt(arrays, apart) is not { } others || Array.Exists(first, slot => slot is null))
            return null;
        (ulong Group, int, int)[] counts = [.. arrays.Where(each => each.Part.Rule.MinItems > 0 || each.Part.Rule.MaxItems < int.MaxValue).Select(each => (each.Group, each.Part.Rule.MinItems, each.Part.Rule.MaxItems))];
        (ulong, ValueChoice)[] constants = [.. Parts().Where(each => each.Part.Kind == PartKind.Own).SelectMany(each => (each.Part.Rule.Choices ?? []).Select(choice => (each.Group, choice)))];
        (ulong, SchemaRule)[] wholes = [.. ObjectTrialBuilder.Wholes(outcomes)];
        return new ArrayTrial
        {
            Outcomes = outcomes,
            First = first!,
            Others = others,
            Counts = counts,
            Contains = contains,
            Unique = arrays.Where(each => each.Part.Rule.UniqueItems).Aggregate(0UL, (all, each) => all | each.Group),
            Constants = constants,
            Wholes = wholes,
            IsPlain = outcomes.IsSimple && apart == 0 && contains.Length == 0 && wholes.Length == 0,
        };
    }

    private IEnumerable<(ulong Group, Part Part)> Parts() => outcomes.Groups.SelectMany((parts, i) => parts.Select(part => (1UL << i, part)));

    private Slot? SlotAt((ulong Group, ArrayPart Part)[] arrays, int index)
    {
        var slot = new SlotBuilder(compiler);
        foreach (var group in arrays.GroupBy(each => each.Group))
            slot.Add(group.Key, [.. group.SelectMany(each => RulesAt(each.Part, index))]);
        var number = 0;
        foreach (var (_, part) in arrays.Where(each => each.Part.Contains is not null))
            slot.Count(number++, part.Contains!.Rule);
        return slot.TryBuild();
    }

    private static SchemaRule[] RulesAt(ArrayPart part, int index) =>
        index < part.Prefix.Length ? [part.Prefix[index]] : part.Items is { } items && index >= part.From ? [items] : [];
}
