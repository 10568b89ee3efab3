using System.Net;
using System.Text.RegularExpressions;

namespace NewsSchema.News.Tests.Viewing;

/// <summary>
/// Reads pages as strictly as XML: each element is closed where it must be, each attribute is quoted, each less-than sign in text is escaped.
/// What passes here, browsers read in the same way.
/// </summary>
internal static partial class HtmlReader
{
    private static readonly string[] Void = ["meta"];
    private static readonly string[] Raw = ["style", "script"];

    public static HtmlElement Read(string html)
    {
        const string Doctype = "<!DOCTYPE html>";
        html.ShouldStartWith(Doctype);
        var root = new HtmlElement("#root", [], null);
        var current = root;
        for (var position = Doctype.Length; position < html.Length;)
        {
            var tag = html.IndexOf('<', position);
            var text = html[position..(tag < 0 ? html.Length : tag)];
            text.ShouldNotContain(">");
            if (text.Length > 0)
                current.Add(WebUtility.HtmlDecode(text));
            if (tag < 0)
                break;
            var match = Tag().Match(html, tag);
            match.Success.ShouldBeTrue($"no tag: {html.AsSpan(tag, Math.Min(80, html.Length - tag))}");
            position = tag + match.Length;
            var name = match.Groups["name"].Value;
            if (match.Groups["end"].Length > 0)
            {
                name.ShouldBe(current.Name);
                current = current.Parent!;
                continue;
            }

            var element = new HtmlElement(name, Attributes(match), current);
            current.Add(element);
            if (Void.Contains(name))
                continue;
            current = element;
            if (Raw.Contains(name))
            {
                var end = html.IndexOf("</", position, StringComparison.Ordinal);
                element.Add(html[position..end]);
                position = end;
            }
        }

        current.ShouldBeSameAs(root);
        return root.Content.OfType<HtmlElement>().ShouldHaveSingleItem();
    }

    private static Dictionary<string, string> Attributes(Match tag)
    {
        var attributes = new Dictionary<string, string>();
        for (var i = 0; i < tag.Groups["attribute"].Captures.Count; i++)
            attributes.Add(tag.Groups["attribute"].Captures[i].Value, WebUtility.HtmlDecode(tag.Groups["value"].Captures[i].Value));
        return attributes;
    }

    [GeneratedRegex("""\G<(?<end>/?)(?<name>[a-z][a-z0-9]*)( (?<attribute>[a-z][a-z-]*)="(?<value>[^"<>]*)")*>""")]
    private static partial Regex Tag();
}
