using System.Text.Json;

namespace NewsSchema;

/// <summary>The formats of 2019-09 and 2020-12: a unit for each keyword.</summary>
internal static class KeywordOutput
{
    public static void Write(Utf8JsonWriter writer, OutputUnit root, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Basic:
                WriteBasic(writer, root);
                break;
            case OutputFormat.Detailed:
                WriteTree(writer, Condense(root) ?? Bare(root));
                break;
            default:
                WriteTree(writer, root);
                break;
        }
    }

    private static void WriteBasic(Utf8JsonWriter writer, OutputUnit root)
    {
        List<OutputUnit> units = [];
        Flatten(root, root.IsValid, units);
        writer.WriteStartObject();
        WritePlace(writer, root);
        if (units.Count > 0 || !root.IsValid)
            WriteUnits(writer, root.IsValid, units);
        writer.WriteEndObject();
    }

    /// <summary>Of a valid document the annotations, of an invalid one the errors.</summary>
    private static void Flatten(OutputUnit unit, bool annotations, List<OutputUnit> units)
    {
        if (unit.IsValid != annotations)
            return;
        if (annotations ? unit.Annotation is not null : unit.Error is not null || unit.Children.Count == 0)
            units.Add(Bare(unit));
        foreach (var child in unit.Children)
            Flatten(child, annotations, units);
    }

    /// <summary>Leaves out what has nothing to say for the whole's result, and puts an only child in its parent's place; null when nothing is left.</summary>
    private static OutputUnit? Condense(OutputUnit unit)
    {
        List<OutputUnit> children = [.. unit.Children.Where(child => child.IsValid == unit.IsValid).Select(Condense).OfType<OutputUnit>()];
        var says = unit.Error is not null || unit.Annotation is not null;
        if (!says && children.Count < 2)
            return children.Count == 0 ? null : children[0];
        return Bare(unit, children);
    }

    private static OutputUnit Bare(OutputUnit unit, List<OutputUnit>? children = null) => new()
    {
        IsValid = unit.IsValid,
        KeywordLocation = unit.KeywordLocation,
        AbsoluteLocation = unit.AbsoluteLocation,
        InstanceLocation = unit.InstanceLocation,
        Error = unit.Error,
        Annotation = unit.Annotation,
        Children = children ?? [],
    };

    private static void WriteTree(Utf8JsonWriter writer, OutputUnit unit)
    {
        writer.WriteStartObject();
        WritePlace(writer, unit);
        WriteOwn(writer, unit);
        if (unit.Children.Count > 0)
            WriteUnits(writer, unit.IsValid, unit.Children);
        writer.WriteEndObject();
    }

    private static void WriteUnits(Utf8JsonWriter writer, bool isValid, List<OutputUnit> units)
    {
        writer.WriteStartArray(isValid ? "annotations" : "errors");
        foreach (var unit in units)
            WriteTree(writer, unit);
        writer.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter writer, OutputUnit unit)
    {
        writer.WriteBoolean("valid", unit.IsValid);
        writer.WriteString("keywordLocation", unit.KeywordLocation);
        writer.WriteString("absoluteKeywordLocation", unit.AbsoluteLocation);
        writer.WriteString("instanceLocation", unit.InstanceLocation);
    }

    private static void WriteOwn(Utf8JsonWriter writer, OutputUnit unit)
    {
        if (unit.Error is not null)
            writer.WriteString("error", unit.Error);
        else if (!unit.IsValid && unit.Children.Count == 0)
            writer.WriteString("error", "the value is not valid");
        if (unit.Annotation is null)
            return;
        writer.WritePropertyName("annotation");
        writer.WriteRawValue(unit.Annotation, skipInputValidation: true);
    }
}
