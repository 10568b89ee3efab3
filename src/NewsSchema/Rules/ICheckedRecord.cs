using System.ComponentModel;

namespace NewsSchema.Rules;

/// <summary>A generated type whose schema, or one below it, has keywords of the news vocabulary.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ICheckedRecord<TSelf> : IJsonDocument<TSelf>
    where TSelf : class, ICheckedRecord<TSelf>
{
    /// <summary>The rules between its members, which generated code states; use <see cref="JsonRules"/> or the type's own CheckRules.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract RecordRules<TSelf> Rules { get; }
}
