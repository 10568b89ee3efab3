namespace NewsSchema;

/// <summary>One way in which a document breaks its schema.</summary>
/// <param name="Pointer">Where in the document, as a JSON Pointer (RFC 6901); empty for the document itself.</param>
/// <param name="SchemaLocation">The broken keyword: the schema's absolute URI with a JSON Pointer as fragment. Empty for text that is not JSON.</param>
/// <param name="Keyword">The broken keyword's name. Empty where a whole schema forbids the value; <see cref="Syntax"/> for text that is not JSON.</param>
/// <param name="Message">What is wrong, as a clause for people: the value found, then what was expected.</param>
/// <param name="ByteOffset">Where in the document, in bytes from 0, byte order mark excluded.</param>
public sealed record ValidationError(string Pointer, string SchemaLocation, string Keyword, string Message, int ByteOffset)
{
    /// <summary>The <see cref="Keyword"/> of an error in the text itself: not JSON (RFC 8259), or not UTF-8.</summary>
    public const string Syntax = "syntax";

    /// <summary>The line in the document, from 1. Lines end at LF, CR LF or CR.</summary>
    public int Line { get; init; }

    /// <summary>The column in the line, from 1, in code points.</summary>
    public int Column { get; init; }

    /// <summary>Why each branch of an <c>anyOf</c> or <c>oneOf</c> failed, the nearest branch first; empty for other keywords,
    /// and where a report has explained 2,000 branches already.</summary>
    public IReadOnlyList<ValidationError> Causes { get; init; } = [];

    /// <summary>As <see cref="ToString"/>, with the place told from another one above it.</summary>
    internal string Relative(string pointer) => Pointer.Length > pointer.Length ? $"{Pointer[(pointer.Length + 1)..]}: {Message}" : Message;

    /// <summary>The place and the message: <c>quotes/3/kind: 'quoted' is not one of direct, mixed, indirect</c>.</summary>
    public override string ToString() => Pointer.Length == 0 ? Message : $"{Pointer[1..]}: {Message}";
}
