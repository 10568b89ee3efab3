using NewsSchema.Schemas;

namespace NewsSchema.Tool.SchemaFiles;

/// <summary>How schemas are read, and where their references may lead besides the files beside them.</summary>
/// <param name="Dialect">The dialect of schemas without <c>$schema</c>.</param>
/// <param name="Folders">Folders of schemas that references may name by their <c>$id</c>.</param>
/// <param name="Fetch">Whether what is not found there is got from the web.</param>
internal sealed record SchemaSources(Dialect Dialect, IReadOnlyList<string> Folders, bool Fetch);
