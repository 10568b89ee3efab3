using System.Globalization;
using System.Text;
using NewsSchema.Generator.Planning;
using NewsSchema.Generator.Planning.Model;
using NewsSchema.Schemas;

namespace NewsSchema.Generator.Emission;

/// <summary>
/// Most documents have their members in the order of the schema. So after each member the next one's name is compared with the bytes that follow, before it is
/// read as any name would be; when it is the one, the code goes on with that member and looks nothing up.
/// </summary>
internal static class OrderEmitter
{
    public static ulong Key(MemberModel member) => NameKeys.Of(Encoding.UTF8.GetBytes(member.JsonName));

    public static string Literal(ulong key) => "0x" + key.ToString("X16", CultureInfo.InvariantCulture);

    /// <summary>What is expected as an object's first member: arguments of <c>NextMember</c>.</summary>
    public static string First(IReadOnlyList<MemberModel> members) =>
        members.Count > 0 && Expected(members[0]) is { } name ? $"{name}, {Literal(Key(members[0]))}" : string.Empty;

    /// <summary>The end of a member's case: on to the next member's, or out of the switch.</summary>
    public static string Leave(IReadOnlyList<MemberModel> members, int next) =>
        next == members.Count || Expected(members[next]) is not { } name ? "break;"
        : $"if (json.NextIs({name})) goto {(NeedsLabel(members[next]) ? members[next].Name : $"case {Literal(Key(members[next]))}")}; else break;";

    /// <summary>The label of a member's case that <see cref="Leave"/> goes to, where the case itself has a condition and cannot be named.</summary>
    public static string Label(IReadOnlyList<MemberModel> members, int index) =>
        index > 0 && Expected(members[index]) is not null && NeedsLabel(members[index]) ? $"{members[index].Name}: " : string.Empty;

    private static bool NeedsLabel(MemberModel member) => !NameKeys.IsExact(Key(member));

    /// <summary>A member's name as documents write it, with the colon after it; null where writers differ, because some escape it.</summary>
    private static string? Expected(MemberModel member) =>
        member.JsonName.Any(c => c is < ' ' or '"' or '\\' or > '~') ? null : CSharp.Utf8Literal($"\"{member.JsonName}\":");
}
