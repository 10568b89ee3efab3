namespace NewsSchema;

/// <summary>JSON Schema's formats for results: of 2019-09 and 2020-12 (core, section 12), and of v1.</summary>
public enum OutputFormat
{
    /// <summary>Only whether the document is valid. The same in all versions.</summary>
    Flag,

    /// <summary>2019-09 and 2020-12: a flat list of the errors, or of the annotations of a valid document, by keyword.</summary>
    Basic,

    /// <summary>2019-09 and 2020-12: a tree that follows the schema, without the parts that say nothing.</summary>
    Detailed,

    /// <summary>2019-09 and 2020-12: a tree of every schema and keyword evaluated.</summary>
    Verbose,

    /// <summary>v1: a flat list of the schemas evaluated, each with its errors and annotations.</summary>
    List,

    /// <summary>v1: the schemas evaluated, as a tree.</summary>
    Hierarchical,
}
