using NewsSchema.Generator.Planning.Model;
using NewsSchema.Generator.Planning.Unions;

namespace NewsSchema.Generator.Planning;

/// <summary>Types of schemas with alternatives, and what their cases have from them.</summary>
internal sealed partial class TypePlanner
{
    // Methods of a union, which its cases have as well.
    private static readonly string[] UnionMembers = ["Match", "Switch"];

    private UnionModel PlanUnion(Union union, string name, string summary, bool obsolete) =>
        new UnionPlanner(context).Plan(union, name, summary, obsolete, union.Form == UnionForm.Composed ? PlanShared(union, name) : []);

    /// <summary>The members that the cases of a union have in common. The cases read and write them.</summary>
    private List<MemberModel> PlanShared(Union union, string name)
    {
        var values = new ValuePlanner(new RuleFactory(), context);
        var used = Reserved(name, union);
        var required = Inherited(union);
        var properties = Properties(Shape.Of(union.Node));
        var names = MemberNaming.Name([.. properties.Select(property => (context.GivenName(property.Value), CSharp.Pascal(property.Key)))], used);
        return [.. properties.Select((property, i) =>
        {
            var isObsolete = property.Value.Find<Schemas.DeprecatedKeyword>()?.Value == true;
            var value = values.Plan(property.Value, names[i]);
            return new MemberModel(names[i], string.Empty, property.Key, Summary(property.Value, CSharp.Pascal(property.Key)), isObsolete, required[property.Key], 0, value)
            {
                Notes = DefaultPlanner.Notes(property.Value),
            };
        })];
    }

    /// <summary>The members that cases have from their union, and whether each must be there. Where values may be no objects, none must.</summary>
    private static Dictionary<string, bool> Inherited(Union union)
    {
        if (union.Form != UnionForm.Composed)
            return [];
        var shape = Shape.Of(union.Node);
        var isStrict = union.Branches.All(branch => !ValuePlanner.IsLoose(Shape.Of(union.Node, branch.Node)));
        var required = shape.Required.ToList();
        return shape.Members.ToDictionary(member => member, member => isStrict && required.Contains(member), StringComparer.Ordinal);
    }

    /// <summary>
    /// The names that members of a type may not have. A union and its cases agree on them, so that what the cases have from it is called the same everywhere.
    /// </summary>
    private HashSet<string> Reserved(string name, Union? union)
    {
        var reserved = new HashSet<string>(Taken, StringComparer.Ordinal) { name };
        if (union is null)
            return reserved;
        reserved.UnionWith(UnionMembers);
        if (context.NameOf(union.Node) is { } own)
            reserved.Add(own);
        if (union.Form == UnionForm.Composed)
        {
            reserved.UnionWith(union.Branches.Select(branch => context.NameOf(branch.Node)).OfType<string>());
            if (union.Branches.Any(branch => ValuePlanner.IsLoose(Shape.Of(union.Node, branch.Node))))
                reserved.Add("NonObject");
        }

        return reserved;
    }
}
