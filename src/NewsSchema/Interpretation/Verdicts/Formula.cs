namespace NewsSchema.Runtime;

internal enum FormulaKind : byte
{
    True,
    False,

    /// <summary>Some parts hold, all of them.</summary>
    Parts,
    All,
    Any,
    One,
    Not,

    /// <summary>If the first holds then the second, else the third.</summary>
    If,
}

/// <summary>
/// What schemas demand of values of one kind, as a formula over parts: references, <c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>, <c>not</c> and <c>if</c> are its
/// connectives, and what the kind alone decides is decided. A formula is simplified as it is made.
/// </summary>
internal sealed class Formula
{
    /// <summary>A formula larger than this is not worked with: it would cost more than it saves.</summary>
    public const int MaxSize = 4096;

    public static readonly Formula True = new(FormulaKind.True, []);
    public static readonly Formula False = new(FormulaKind.False, []);

    private Formula(FormulaKind kind, Formula[] terms)
    {
        Kind = kind;
        Terms = terms;
        Size = (int)Math.Min(int.MaxValue, terms.Sum(term => (long)term.Size) + 1);
    }

    public FormulaKind Kind { get; }

    public Formula[] Terms { get; }

    /// <summary>For <see cref="FormulaKind.Parts"/>: what must hold, sorted.</summary>
    public Part[] Parts { get; private init; } = [];

    /// <summary>How many formulas it consists of.</summary>
    public int Size { get; }

    public static Formula Of(params Part[] parts) => new(FormulaKind.Parts, []) { Parts = parts };

    /// <summary>All hold. Parts that must hold together become one.</summary>
    public static Formula All(IEnumerable<Formula> formulas)
    {
        var parts = new SortedSet<Part>();
        var others = new List<Formula>();
        var seen = new HashSet<Formula>();
        var open = new Stack<Formula>(formulas.Reverse());
        while (open.TryPop(out var formula))
        {
            switch (formula.Kind)
            {
                case FormulaKind.True:
                    break;
                case FormulaKind.False:
                    return False;
                case FormulaKind.Parts:
                    parts.UnionWith(formula.Parts);
                    break;
                case FormulaKind.All:
                    foreach (var term in Enumerable.Reverse(formula.Terms))
                        open.Push(term);
                    break;
                default:
                    if (seen.Add(formula))
                        others.Add(formula);
                    break;
            }
        }

        if (parts.Count > 0)
            others.Insert(0, Of([.. parts]));
        return others.Count switch
        {
            0 => True,
            1 => others[0],
            _ => new Formula(FormulaKind.All, [.. others]),
        };
    }

    /// <summary>One or more hold.</summary>
    public static Formula Any(IEnumerable<Formula> formulas)
    {
        var terms = new List<Formula>();
        var seen = new HashSet<Formula>();
        foreach (var formula in formulas.SelectMany(formula => formula.Kind == FormulaKind.Any ? formula.Terms : [formula]))
        {
            if (formula.Kind == FormulaKind.True)
                return True;
            if (formula.Kind != FormulaKind.False && seen.Add(formula))
                terms.Add(formula);
        }

        return terms.Count switch
        {
            0 => False,
            1 => terms[0],
            _ => new Formula(FormulaKind.Any, [.. terms]),
        };
    }

    /// <summary>Exactly one holds.</summary>
    public static Formula One(IEnumerable<Formula> formulas)
    {
        Formula[] terms = [.. formulas.Where(formula => formula.Kind != FormulaKind.False)];
        return terms.Count(term => term.Kind == FormulaKind.True) switch
        {
            0 when terms.Length == 0 => False,
            0 when terms.Length == 1 => terms[0],
            0 => new Formula(FormulaKind.One, terms),
            1 => Not(Any(terms.Where(term => term.Kind != FormulaKind.True))),
            _ => False,
        };
    }

    public static Formula Not(Formula formula) => formula.Kind switch
    {
        FormulaKind.True => False,
        FormulaKind.False => True,
        FormulaKind.Not => formula.Terms[0],
        _ => new Formula(FormulaKind.Not, [formula]),
    };

    public static Formula If(Formula condition, Formula then, Formula otherwise) => condition.Kind switch
    {
        FormulaKind.True => then,
        FormulaKind.False => otherwise,
        _ when then.Kind == FormulaKind.True && otherwise.Kind == FormulaKind.True => True,
        _ => new Formula(FormulaKind.If, [condition, then, otherwise]),
    };

    /// <summary>The formula with its parts replaced by what has become known of them.</summary>
    public Formula Replace(Func<Formula, Formula> replaceParts)
    {
        switch (Kind)
        {
            case FormulaKind.True or FormulaKind.False:
                return this;
            case FormulaKind.Parts:
                return replaceParts(this);
        }

        var terms = Terms.Select(term => term.Replace(replaceParts));
        if (Kind == FormulaKind.If)
        {
            // Of the branches only the one that is still possible is looked into.
            var condition = Terms[0].Replace(replaceParts);
            return If(condition, condition.Kind == FormulaKind.False ? False : Terms[1].Replace(replaceParts), condition.Kind == FormulaKind.True ? True : Terms[2].Replace(replaceParts));
        }

        return Kind switch
        {
            FormulaKind.All => All(terms),
            FormulaKind.Any => Any(terms),
            FormulaKind.One => One(terms),
            _ => Not(terms.Single()),
        };
    }
}
