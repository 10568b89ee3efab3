namespace NewsSchema.Runtime;

/// <summary>
/// Never called. Compilers ahead of time compile of a generic type what code that is not generic uses of it. Nothing here but this uses the cursor
/// as generated code does when it builds values, so without it that part of the cursor would be compiled anew at every start of a program.
/// </summary>
internal static class CompiledAhead
{
    public static void Object(ref JsonCursor<Build> json, ObjectRule rule, StringRule text, ChoiceRule choice, NumberRule number, ArrayRule array)
    {
        var seen = 0UL;
        if (!json.BeginObject(rule))
            return;
        while (json.NextMember())
        {
            _ = json.NameKey;
            _ = json.Once(ref seen, 0, rule) && json.NameIs(json.Name);
            json.CheckName(text);
            json.ReadString(text);
            json.ReadStrings(array, text);
            json.ReadChoice(choice);
            json.ReadInt32(number);
            json.ReadInt64(number);
            json.Unexpected(rule);
        }

        _ = json.EndObject(seen, rule) && json.Builds;
        _ = json.End();
    }

    public static string Member(ref JsonCursor<Build> json) => json.NameText;

    public static JsonCursor<Build> Cursor(ReadOnlySpan<byte> json, int maxDepth) => new(json, maxDepth);
}
