namespace NewsSchema.News.Tests.Viewing;

/// <summary>An element of a page.</summary>
internal sealed record HtmlElement(string Name, Dictionary<string, string> Attributes, HtmlElement? Parent)
{
    private readonly List<object> _content = [];

    public IReadOnlyList<object> Content => _content;

    public string? Id => Attributes.GetValueOrDefault("id");

    public string[] Classes => Attributes.GetValueOrDefault("class", string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The text in it and in all that it holds.</summary>
    public string Text => string.Concat(_content.Select(part => part is HtmlElement element ? element.Text : (string)part));

    /// <summary>All elements in it, itself first.</summary>
    public IEnumerable<HtmlElement> All => _content.OfType<HtmlElement>().SelectMany(element => element.All).Prepend(this);

    public IEnumerable<HtmlElement> WithClass(string name) => All.Where(element => element.Classes.Contains(name));

    public HtmlElement WithId(string id) => All.Single(element => element.Id == id);

    public bool IsIn(string name) => Parent is not null && (Parent.Name == name || Parent.IsIn(name));

    public void Add(object part) => _content.Add(part);
}
