using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSchema.Tool.Output;

/// <summary>How the command writes JSON.</summary>
internal static class JsonOutput
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
