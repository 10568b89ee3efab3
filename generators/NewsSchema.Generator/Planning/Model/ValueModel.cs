namespace NewsSchema.Generator.Planning.Model;

/// <summary>How a value is typed, read and written.</summary>
internal abstract record ValueModel
{
    /// <summary>The C# type of a value that is there.</summary>
    public abstract string Type { get; }

    /// <summary>Whether the type is a value type, whose nullable form is another type.</summary>
    public virtual bool IsStruct => false;
}

/// <summary>A string.</summary>
internal sealed record TextValue(RuleModel Rule) : ValueModel
{
    public override string Type => "string";
}

/// <summary>A string that is always the same, or one of a few that have no names of their own.</summary>
internal sealed record FixedTextValue(RuleModel Rule) : ValueModel
{
    public override string Type => "string";
}

/// <summary>A string that is one of an enum's.</summary>
internal sealed record ChoiceValue(string EnumName, RuleModel Rule) : ValueModel
{
    public override string Type => EnumName;

    public override bool IsStruct => true;
}

/// <summary>A number that is one of an enum's.</summary>
internal sealed record IntegerChoiceValue(string EnumName, RuleModel Rule) : ValueModel
{
    public override string Type => EnumName;

    public override bool IsStruct => true;
}

/// <summary>An integer of 32 or 64 bits.</summary>
internal sealed record IntegerValue(bool Is32Bit, RuleModel Rule) : ValueModel
{
    public override string Type => Is32Bit ? "int" : "long";

    public override bool IsStruct => true;
}

/// <summary>A number kept as written.</summary>
internal sealed record ExactNumberValue(RuleModel Rule) : ValueModel
{
    public override string Type => "JsonDecimal";

    public override bool IsStruct => true;
}

/// <summary>A number.</summary>
internal sealed record NumberValue(RuleModel Rule) : ValueModel
{
    public override string Type => "double";

    public override bool IsStruct => true;
}

/// <summary>True or false.</summary>
internal sealed record BooleanValue(RuleModel Rule) : ValueModel
{
    public override string Type => "bool";

    public override bool IsStruct => true;
}

/// <summary>A string of a format that .NET has a type for.</summary>
internal sealed record FormattedValue(string NetType, RuleModel Rule) : ValueModel
{
    /// <summary>The variable that takes the text where .NET writes another; empty when there is none.</summary>
    public string Text { get; init; } = string.Empty;

    public override string Type => NetType;

    public override bool IsStruct => NetType != "Uri";
}

/// <summary>An object of a generated record.</summary>
internal sealed record RecordValue(string TypeName) : ValueModel
{
    public override string Type => TypeName;
}

/// <summary>An array whose items are all of one type.</summary>
internal sealed record ListValue(ValueModel Item, RuleModel Rule) : ValueModel
{
    public override string Type => $"ValueList<{Item.NullableType()}>";
}

/// <summary>An object whose members are all of one type and have no declared names.</summary>
internal sealed record MapValue(ValueModel Item, RuleModel Rule, RuleModel? Names) : ValueModel
{
    public override string Type => $"ValueMap<{Item.NullableType()}>";
}

/// <summary>Any JSON value.</summary>
internal sealed record AnyValue : ValueModel
{
    public override string Type => "JsonValue";

    public override bool IsStruct => true;
}

/// <summary>A value that may be <c>null</c> as well.</summary>
internal sealed record NullableValue(ValueModel Inner) : ValueModel
{
    public override string Type => Inner.Type;

    public override bool IsStruct => Inner.IsStruct;
}

/// <summary>A value of which the run-time engine checks what generated code does not.</summary>
internal sealed record CheckedValue(ValueModel Inner, RuleModel Check) : ValueModel
{
    public override string Type => Inner.Type;

    public override bool IsStruct => Inner.IsStruct;
}

internal static class ValueModels
{
    /// <summary>Whether <c>null</c> is one of the values.</summary>
    public static bool AllowsNull(this ValueModel value) => value is NullableValue or CheckedValue { Inner: NullableValue };

    /// <summary>The C# type, with a question mark where <c>null</c> is one of the values.</summary>
    public static string NullableType(this ValueModel value) => value.AllowsNull() ? value.Type + "?" : value.Type;
}
