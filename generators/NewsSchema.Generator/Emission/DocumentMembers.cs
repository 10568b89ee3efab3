using NewsSchema.Generator.Planning;

namespace NewsSchema.Generator.Emission;

/// <summary>The members by which a type is validated and parsed. Only the types of whole documents have them under their own name.</summary>
internal static class DocumentMembers
{
    public static void Emit(SourceWriter writer, string name, string location, bool isRoot, bool hides = false)
    {
        writer.Write($$"""
            /// <inheritdoc/>
            public {{(hides ? "new " : string.Empty)}}static string SchemaLocation => {{CSharp.Literal(location)}};
            """);
        if (isRoot)
        {
            writer.Write($"""

                /// <inheritdoc cref="JsonDocuments.IsValid"/>
                public static bool IsValid(ReadOnlySpan<byte> utf8Json) => JsonDocuments.IsValid<{name}>(utf8Json);

                /// <inheritdoc cref="JsonDocuments.Validate"/>
                public static ValidationReport Validate(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null) => JsonDocuments.Validate<{name}>(utf8Json, options);

                /// <inheritdoc cref="JsonDocuments.Parse"/>
                public static {name} Parse(ReadOnlySpan<byte> utf8Json, ValidationOptions? options = null) => JsonDocuments.Parse<{name}>(utf8Json, options);

                /// <inheritdoc cref="JsonDocuments.TryParse"/>
                public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out {name}? document, [NotNullWhen(false)] out ValidationReport? report, ValidationOptions? options = null) =>
                    JsonDocuments.TryParse(utf8Json, out document, out report, options);

                /// <inheritdoc cref="JsonDocuments.ToUtf8Json"/>
                public byte[] ToUtf8Json(bool indented = false) => JsonDocuments.ToUtf8Json(this, indented);
                """);
        }
    }
}
