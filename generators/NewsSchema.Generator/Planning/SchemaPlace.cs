using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>What a schema's place in its document says about it.</summary>
internal static class SchemaPlace
{
    /// <summary>Whether a schema stands in <c>if</c>, <c>then</c>, <c>else</c> or <c>not</c>, which are checked and make no types, and is no definition there.</summary>
    public static bool IsCondition(SchemaNode node)
    {
        var isCondition = false;
        var tokens = node.Pointer.Split('/');
        for (var i = 1; i < tokens.Length; i++)
        {
            switch (tokens[i])
            {
                case "$defs" or "definitions":
                    isCondition = false;
                    i++;
                    break;
                case "properties" or "patternProperties" or "dependentSchemas" or "dependencies":
                    i++;
                    break;
                case "if" or "then" or "else" or "not":
                    isCondition = true;
                    break;
            }
        }

        return isCondition;
    }

    /// <summary>Whether a schema is a branch of <c>allOf</c>: a part of the schema around it, which has what comes of it.</summary>
    public static bool IsPart(SchemaNode node)
    {
        var tokens = node.Pointer.Split('/');
        return tokens.Length > 2 && tokens[tokens.Length - 2] == "allOf";
    }
}
