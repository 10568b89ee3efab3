namespace NewsSchema.Schemas;

/// <summary>A rule about the values of each of some pointers: <c>unique</c>, <c>names</c>, <c>inOrder</c>, <c>pointersExist</c>, <c>quotationMarksAround</c>, <c>occursInSource</c>.</summary>
public sealed class PointersKeyword : RuleKeyword
{
    private PointersKeyword(JsonMember member, IReadOnlyList<RulePointer> pointers)
        : base(member) => Pointers = pointers;

    /// <summary>The pointers; the rule counts for each by itself.</summary>
    public IReadOnlyList<RulePointer> Pointers { get; }

    internal static void Read(KeywordContext context, JsonMember member)
    {
        if (context.Pointers(member, member.Value) is { } pointers)
        {
            context.Add(new PointersKeyword(member, pointers));
        }
    }
}
