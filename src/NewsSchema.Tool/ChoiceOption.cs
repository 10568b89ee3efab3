using System.CommandLine;

namespace NewsSchema.Tool;

/// <summary>An option that takes one of some names; the first is taken unless it is given.</summary>
internal static class ChoiceOption
{
    public static Option<string> Create(string name, string alias, string value, string[] names, string description)
    {
        var option = new Option<string>(name, alias) { Description = description, HelpName = value, DefaultValueFactory = _ => names[0] };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !names.Contains(given))
                result.AddError($"{name} takes {string.Join(", ", names)}; it was given '{given}'.");
        });
        return option;
    }
}
