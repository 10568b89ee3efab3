using System.Globalization;
using System.Text;

namespace NewsSchema.Schemas;

/// <summary>Writes a <see cref="JsonNode"/> as minified JSON.</summary>
internal static class JsonWriter
{
    internal static void Write(StringBuilder text, JsonNode node)
    {
        switch (node)
        {
            case JsonObject value:
                WriteObject(text, value);
                break;
            case JsonArray value:
                WriteArray(text, value);
                break;
            case JsonString value:
                WriteString(text, value.Value);
                break;
            case JsonNumber value:
                text.Append(value.Text);
                break;
            default:
                text.Append(node.Kind switch { JsonKind.True => "true", JsonKind.False => "false", _ => "null" });
                break;
        }
    }

    internal static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            bool paired = !char.IsSurrogate(c) || (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]));
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c >= ' ' && paired)
            {
                text.Append(c);
                if (char.IsHighSurrogate(c))
                {
                    text.Append(value[++i]);
                }
            }
            else
            {
                WriteEscape(text, c);
            }
        }

        text.Append('"');
    }

    private static void WriteEscape(StringBuilder text, char c)
    {
        switch (c)
        {
            case '\b':
                text.Append("\\b");
                break;
            case '\f':
                text.Append("\\f");
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            default:
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteObject(StringBuilder text, JsonObject value)
    {
        char separator = '{';
        foreach (JsonMember member in value.Members)
        {
            text.Append(separator);
            WriteString(text, member.Name);
            text.Append(':');
            Write(text, member.Value);
            separator = ',';
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void WriteArray(StringBuilder text, JsonArray value)
    {
        char separator = '[';
        foreach (JsonNode item in value.Items)
        {
            text.Append(separator);
            Write(text, item);
            separator = ',';
        }

        text.Append(separator == '[' ? "[]" : "]");
    }
}
