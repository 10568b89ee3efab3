using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsSchema.Generator.Tests.Project;

namespace NewsSchema.Generator.Tests.Incremental;

/// <summary>What the steps hand on holds nothing of the compiler's: that would keep old compilations alive, and never compare equal.</summary>
public sealed class ModelTests
{
    private static readonly Type[] Banned =
        [typeof(ISymbol), typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(AdditionalText), typeof(SourceText), typeof(Diagnostic), typeof(AnalyzerConfigOptionsProvider)];

    [Fact]
    public void No_step_holds_what_belongs_to_the_compiler()
    {
        var project = Repository.News().With("/acme/broken.schema.json", """{ "type": "sting" }""").With("/acme/worse.schema.json", "{");
        foreach (var (step, values) in Run.Outputs(project))
        {
            values.ShouldNotBeEmpty(step);
            Reachable(values).Where(type => Banned.Any(banned => banned.IsAssignableFrom(type))).ShouldBeEmpty(step);
        }
    }

    /// <summary>The types of all objects that can be reached from these.</summary>
    private static HashSet<Type> Reachable(IEnumerable<object?> roots)
    {
        var types = new HashSet<Type>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots.OfType<object>());
        while (open.TryPop(out var next))
        {
            var type = next.GetType();
            types.Add(type);
            if (type.IsPrimitive || type.IsEnum || next is string or Uri or Type or Delegate || (!type.IsValueType && !seen.Add(next)))
                continue;
            foreach (var part in next is IEnumerable items ? items.Cast<object?>() : Fields(type).Select(field => field.GetValue(next)))
            {
                if (part is not null)
                    open.Push(part);
            }
        }

        return types;
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }
}
