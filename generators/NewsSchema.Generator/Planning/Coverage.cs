using NewsSchema.Schemas;

namespace NewsSchema.Generator.Planning;

/// <summary>Tells whether the code generated for a kind of value checks all that a schema says. What it does not is left to the run-time engine.</summary>
internal static class Coverage
{
    /// <summary>Whether text of a schema is checked by a <c>StringRule</c>.</summary>
    public static bool Text(SchemaNode node) => All(node, keyword => keyword is TypeKeyword or MinLengthKeyword or MaxLengthKeyword or PatternKeyword
        || keyword is FormatKeyword format && IsTimeless(format, node) || IsForNonStrings(keyword));

    /// <summary>Whether it says no more than which strings there are.</summary>
    public static bool Choice(SchemaNode node, Keyword choice) => All(node, keyword => keyword is TypeKeyword || keyword == choice || IsForNonStrings(keyword));

    /// <summary>Whether it says no more than which integers there are.</summary>
    public static bool IntegerChoice(SchemaNode node, Keyword choice) => (node.Find<TypeKeyword>() is null || !node.Resource.Dialect.IntegersAreWrittenPlain)
        && All(node, keyword => keyword is TypeKeyword || keyword == choice || IsForStrings(keyword) || IsForArrays(keyword) || IsForObjects(keyword));

    /// <summary>Whether numbers of a schema are checked by a <c>NumberRule</c>.</summary>
    public static bool Number(SchemaNode node) => !node.Resource.Dialect.IntegersAreWrittenPlain && All(node, keyword => keyword is TypeKeyword or MinimumKeyword or MaximumKeyword or MultipleOfKeyword
        || IsForStrings(keyword) || IsForArrays(keyword) || IsForObjects(keyword));

    /// <summary>Whether a schema says no more than the type, of a value that is neither string, number, array nor object.</summary>
    public static bool Type(SchemaNode node) => All(node, keyword => keyword is TypeKeyword || IsForStrings(keyword) || IsForNonStrings(keyword));

    /// <summary>Whether arrays of a schema are checked by an <c>ArrayRule</c> and the reading of their items.</summary>
    public static bool List(SchemaNode node) => All(node, keyword => keyword is TypeKeyword or ItemsKeyword { From: 0 } or MinItemsKeyword or MaxItemsKeyword or UniqueItemsKeyword
        || IsForStrings(keyword) || IsForNumbers(keyword) || IsForObjects(keyword));

    /// <summary>Whether arrays of a schema are checked by an <c>ArrayRule</c> and the reading of each place and of what is behind.</summary>
    public static bool Tuple(SchemaNode node) => All(node, keyword => keyword is TypeKeyword or PrefixItemsKeyword or ItemsKeyword or MinItemsKeyword or MaxItemsKeyword or UniqueItemsKeyword
        || keyword is UnevaluatedItemsKeyword { Schema.Constant: false } || IsForStrings(keyword) || IsForNumbers(keyword) || IsForObjects(keyword));

    /// <summary>Whether objects of a schema are checked by an <c>ObjectRule</c> and the reading of their members.</summary>
    public static bool Record(SchemaNode node) => All(node, keyword => keyword is TypeKeyword or PropertiesKeyword or RequiredKeyword or AdditionalPropertiesKeyword
        || keyword is UnevaluatedPropertiesKeyword { Schema.Constant: false } || IsForStrings(keyword) || IsForNumbers(keyword) || IsForArrays(keyword));

    /// <summary>Whether a schema says nothing but which members objects have.</summary>
    public static bool LooseRecord(SchemaNode node) => All(node, keyword => keyword is PropertiesKeyword or RequiredKeyword or AdditionalPropertiesKeyword
        || keyword is UnevaluatedPropertiesKeyword { Schema.Constant: false });

    /// <summary>Whether objects of a schema are checked by the reading of a map.</summary>
    public static bool Map(SchemaNode node) => All(node, keyword => keyword is TypeKeyword or AdditionalPropertiesKeyword or PropertyNamesKeyword
        or PropertiesKeyword { Properties.Count: 0 } || IsForStrings(keyword) || IsForNumbers(keyword) || IsForArrays(keyword));

    /// <summary>Whether a format means the same in the schema's dialect as in the newest, which rules are made for.</summary>
    private static bool IsTimeless(FormatKeyword format, SchemaNode node) =>
        node.Resource.Dialect == Dialect.V1 || node.Resource.Dialect == Dialect.Draft202012
        || format.Format is not ("hostname" or "relative-json-pointer" or "time" or "color" or "host-name" or "ip-address");

    private static bool All(SchemaNode node, Func<Keyword, bool> covers) => node.Keywords.All(keyword => Shape.IsAnnotation(keyword) || keyword is RefKeyword or AllOfKeyword || covers(keyword));

    private static bool IsForStrings(Keyword keyword) => keyword is MinLengthKeyword or MaxLengthKeyword or PatternKeyword or FormatKeyword;

    private static bool IsForNonStrings(Keyword keyword) => IsForNumbers(keyword) || IsForArrays(keyword) || IsForObjects(keyword);

    private static bool IsForNumbers(Keyword keyword) => keyword is MinimumKeyword or MaximumKeyword or MultipleOfKeyword;

    private static bool IsForArrays(Keyword keyword) => keyword is ItemsKeyword or PrefixItemsKeyword or ContainsKeyword or MinContainsKeyword or MaxContainsKeyword
        or MinItemsKeyword or MaxItemsKeyword or UniqueItemsKeyword or UnevaluatedItemsKeyword;

    private static bool IsForObjects(Keyword keyword) => keyword is PropertiesKeyword or PatternPropertiesKeyword or AdditionalPropertiesKeyword or PropertyNamesKeyword
        or RequiredKeyword or MinPropertiesKeyword or MaxPropertiesKeyword or DependentRequiredKeyword or DependentSchemasKeyword or UnevaluatedPropertiesKeyword;
}
