using NewsSchema.Runtime;
using NewsSchema.Schemas;

namespace NewsSchema.Tests.Interpretation.Verdicts;

public sealed class FormulaTests
{
    private static readonly Formula[] Leaves = [.. Enumerable.Range(0, 5).Select(i => Formula.Of(new Part(PartKind.Own, RuleOf(i))))];

    [Fact]
    public void Parts_that_must_hold_together_become_one_group()
    {
        var both = Formula.All([Leaves[0], Formula.All([Leaves[1], Formula.True])]);

        both.Kind.ShouldBe(FormulaKind.Parts);
        both.Parts.Length.ShouldBe(2);
    }

    [Fact]
    public void What_is_decided_drops_out()
    {
        Formula.Any([Formula.False, Leaves[0]]).ShouldBe(Leaves[0]);
        Formula.Any([Leaves[0], Formula.True]).ShouldBe(Formula.True);
        Formula.All([Leaves[0], Formula.False]).ShouldBe(Formula.False);
        Formula.One([Formula.False, Leaves[0]]).ShouldBe(Leaves[0]);
        Formula.One([Formula.True, Formula.True, Leaves[0]]).ShouldBe(Formula.False);
        Formula.One([Formula.True, Leaves[0]]).Kind.ShouldBe(FormulaKind.Not);
        Formula.If(Formula.True, Leaves[0], Leaves[1]).ShouldBe(Leaves[0]);
        Formula.If(Formula.False, Leaves[0], Leaves[1]).ShouldBe(Leaves[1]);
        Formula.If(Leaves[0], Formula.True, Formula.True).ShouldBe(Formula.True);
        Formula.Not(Formula.Not(Leaves[0])).ShouldBe(Leaves[0]);
    }

    [Fact]
    public void An_outcome_says_what_the_formula_says_and_never_gives_up_too_early()
    {
        var random = new Random(5);
        for (var i = 0; i < 2000; i++)
        {
            var formula = Random(random, 4);
            if (OutcomeSet.TryCreate([formula]) is not { } outcomes)
                continue;
            int[] bits = [.. outcomes.Groups.Select(group => group.Aggregate(0, (all, part) => all | (1 << part.Rule.Index)))];
            for (var held = 0; held < 1 << Leaves.Length; held++)
            {
                var groups = 0UL;
                for (var group = 0; group < bits.Length; group++)
                    groups |= (held & bits[group]) == bits[group] ? 1UL << group : 0;
                outcomes.Holding(groups, 1).ShouldBe(Holds(formula, held) ? 1UL : 0);

                // Groups only ever fail, so what holds with fewer must have been possible with more.
                if (Holds(formula, held))
                    outcomes.CanHold(groups | (ulong)random.NextInt64(1L << bits.Length), 1).ShouldBeTrue();
            }
        }
    }

    private static bool Holds(Formula formula, int held) => formula.Kind switch
    {
        FormulaKind.True => true,
        FormulaKind.False => false,
        FormulaKind.Parts => formula.Parts.All(part => (held & (1 << part.Rule.Index)) != 0),
        FormulaKind.All => formula.Terms.All(term => Holds(term, held)),
        FormulaKind.Any => formula.Terms.Any(term => Holds(term, held)),
        FormulaKind.One => formula.Terms.Count(term => Holds(term, held)) == 1,
        FormulaKind.Not => !Holds(formula.Terms[0], held),
        _ => Holds(formula.Terms[Holds(formula.Terms[0], held) ? 1 : 2], held),
    };

    private static Formula Random(Random random, int depth)
    {
        Formula Next() => Random(random, depth - 1);
        Formula[] Some() => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Next())];
        return random.Next(depth == 0 ? 3 : 9) switch
        {
            0 or 1 => Leaves[random.Next(Leaves.Length)],
            2 => random.Next(2) == 0 ? Formula.True : Formula.False,
            3 => Formula.All(Some()),
            4 => Formula.Any(Some()),
            5 or 6 => Formula.One(Some()),
            7 => Formula.Not(Next()),
            _ => Formula.If(Next(), Next(), Next()),
        };
    }

    private static SchemaRule RuleOf(int index)
    {
        var tree = SchemaReader.Read(SchemaDocument.Parse("part.json", "{}"), new SchemaRegistry());
        return new SchemaRule(tree.Root, index);
    }
}
