using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>The passes over a whole document: verdict, parse and report.</summary>
internal static class DocumentReader
{
    public static bool IsValid<T>(ReadOnlySpan<byte> utf8Json, ValidationOptions options)
        where T : class, IJsonDocument<T>
    {
        var json = WithoutMark(utf8Json);
        if (!Utf8Check.IsValid(json))
            return false;
        var cursor = new JsonCursor<Verdict>(json, options.MaxDepth);
        T.Read(ref cursor);
        return cursor.End();
    }

    /// <summary>The document's value, or null when it is not valid.</summary>
    public static T? Parse<T>(ReadOnlySpan<byte> utf8Json, ValidationOptions options)
        where T : class, IJsonDocument<T>
    {
        var json = WithoutMark(utf8Json);
        if (!Utf8Check.IsValid(json))
            return null;
        var cursor = new JsonCursor<Build>(json, options.MaxDepth) { Strings = options.Strings };
        var document = T.Read(ref cursor);
        return cursor.End() ? document : null;
    }

    /// <summary>Why a document could not be parsed: its errors or, when it is valid, the values that their .NET types cannot hold (an integer of 30 digits).</summary>
    public static ValidationReport Explain<T>(ReadOnlySpan<byte> utf8Json, ValidationOptions options)
        where T : class, IJsonDocument<T>
    {
        var report = Report<T, Collect>(utf8Json, options);
        return report.IsValid ? Report<T, BuildAndCollect>(utf8Json, options) : report;
    }

    /// <summary>Every error of a document that a faster pass has found invalid.</summary>
    public static ValidationReport Report<T>(ReadOnlySpan<byte> utf8Json, ValidationOptions options)
        where T : class, IJsonDocument<T> => Report<T, Collect>(utf8Json, options);

    private static ValidationReport Report<T, TMode>(ReadOnlySpan<byte> utf8Json, ValidationOptions options)
        where T : class, IJsonDocument<T>
        where TMode : struct, IReadMode
    {
        var json = WithoutMark(utf8Json);
        if (Utf8Errors.Find(json) is { } broken)
            return ReportBuilder.Build(json, [broken], truncated: false);
        var errors = new ErrorCollector(options.MaxErrors);
        var cursor = new JsonCursor<TMode>(json, options.MaxDepth, errors);
        T.Read(ref cursor);
        cursor.End();
        return ReportBuilder.Build(json, errors.Errors, errors.Truncated);
    }

    /// <summary>Checks that a text is one JSON value, whatever it is.</summary>
    public static ValidationReport CheckSyntax(ReadOnlySpan<byte> json, ValidationOptions options)
    {
        if (Utf8Errors.Find(json) is { } broken)
            return ReportBuilder.Build(json, [broken], truncated: false);
        var errors = new ErrorCollector(options.MaxErrors);
        var cursor = new JsonCursor<Collect>(json, options.MaxDepth, errors);
        cursor.SkipValue();
        cursor.End();
        return ReportBuilder.Build(json, errors.Errors, errors.Truncated);
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
