namespace NewsSchema.News.Viewing;

/// <summary>A part of the article whose JSON the page shows.</summary>
/// <param name="Id">The id of the element that holds the JSON. Made from numbers; never from the article's own text.</param>
/// <param name="Pointer">Where the part is in the article, as a JSON Pointer.</param>
/// <param name="Json">Its JSON.</param>
internal sealed record Part(string Id, string Pointer, string Json);
