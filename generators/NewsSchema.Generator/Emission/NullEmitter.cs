using NewsSchema.Generator.Planning.Model;

namespace NewsSchema.Generator.Emission;

/// <summary>Tells members that are <c>null</c> from members that are absent, where a schema allows both, so that what was read is written again.</summary>
internal static class NullEmitter
{
    public const int BitsOfWord = 64;

    /// <summary>The words of bits that have such members.</summary>
    public static IReadOnlyList<int> Words(RecordModel model) =>
        [.. model.Members.Where(member => member.MayBeNullOrAbsent).Select(member => member.Bit / BitsOfWord).Distinct().OrderBy(word => word)];

    public static string Fields(IEnumerable<int> words) => string.Join("\n", words.Select(word => $"private ulong {Field(word)}; // members that were there as null"));

    /// <summary>What a word is set to when a record is made: the members that were seen and have no value.</summary>
    public static string Setting(RecordModel model, int word) => $"{Field(word)} = "
        + string.Join(" | ", model.Members.Where(member => member.MayBeNullOrAbsent && member.Bit / BitsOfWord == word).Select(member => $"({member.Local} is null ? {Seen(word)} & {Mask(member)} : 0)"));

    /// <summary>Whether a member without a value was there as <c>null</c>.</summary>
    public static string WasNull(MemberModel member) => $"({Field(member.Bit / BitsOfWord)} & {Mask(member)}) != 0";

    /// <summary>The variable that marks the members seen while an object is read.</summary>
    public static string Seen(int word) => word == 0 ? "seen" : $"seen{word + 1}";

    private static string Mask(MemberModel member) => $"1UL << {member.Bit % BitsOfWord}";

    private static string Field(int word) => word == 0 ? "_nulls" : $"_nulls{word + 1}";
}
