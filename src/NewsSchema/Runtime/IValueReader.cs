using System.ComponentModel;

namespace NewsSchema.Runtime;

/// <summary>
/// Reads values of a generated type. Generated code passes one as a type argument that is a struct, so that the JIT compiles each use apart and
/// can call, or inline, the reading directly; of a type argument that is a class it would share the code and look the method up.
/// </summary>
/// <typeparam name="T">The generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValueReader<out T>
    where T : class
{
    /// <summary>Reads a value at the cursor.</summary>
    /// <returns>The value when values are built, otherwise null.</returns>
    static abstract T? Read<TMode>(ref JsonCursor<TMode> json)
        where TMode : struct, IReadMode;
}
