using System.Text;
using System.Text.Json;

namespace NewsSchema.Generator.Tests.Project;

/// <summary>A generated type, to be used without knowing it at compile time.</summary>
internal abstract class GeneratedType
{
    public static GeneratedType Of(Type type) => (GeneratedType)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!;

    public abstract Type Type { get; }

    /// <summary>The verdict; the fast pass, the report and the parser must agree on it.</summary>
    public abstract bool IsValid(string json);

    /// <summary>The verdict, or null when verdict and report disagree. The parser is not asked: its types may not hold what the schema allows.</summary>
    public abstract bool? Verdict(string json);

    /// <summary>The verdict, or null when verdict, report and parser disagree.</summary>
    public abstract bool? TryValidate(string json);

    public abstract ValidationReport Validate(string json);

    /// <summary>The document as its type. Its members are found when the test runs.</summary>
    public abstract dynamic Parse(string json);

    public abstract string Write(object document);

    public abstract dynamic? Deserialize(string json);

    /// <summary>What a document looks like that was parsed and written.</summary>
    public string RoundTrip(string json) => Write(Parse(json));

    public string Serialize(object document) => JsonSerializer.Serialize(document, Type);
}

/// <summary>A generated type.</summary>
internal sealed class Of<T> : GeneratedType
    where T : class, IJsonDocument<T>
{
    public override Type Type => typeof(T);

    public override bool IsValid(string json)
    {
        var verdict = TryValidate(json);
        verdict.ShouldNotBeNull("verdict, report and parser disagree on " + json);
        return verdict.Value;
    }

    public override bool? Verdict(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var verdict = JsonDocuments.IsValid<T>(utf8);
        return JsonDocuments.Validate<T>(utf8).IsValid == verdict ? verdict : null;
    }

    public override bool? TryValidate(string json) =>
        Verdict(json) is { } verdict && JsonDocuments.TryParse<T>(Encoding.UTF8.GetBytes(json), out _, out _) == verdict ? verdict : null;

    public override ValidationReport Validate(string json) => JsonDocuments.Validate<T>(Encoding.UTF8.GetBytes(json));

    public override dynamic Parse(string json) => JsonDocuments.Parse<T>(Encoding.UTF8.GetBytes(json));

    public override string Write(object document) => Encoding.UTF8.GetString(JsonDocuments.ToUtf8Json((T)document));

    public override dynamic? Deserialize(string json) => JsonSerializer.Deserialize<T>(json);
}
