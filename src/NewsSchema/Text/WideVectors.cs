using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsSchema.Text;

/// <summary>Whether the processor is quick with vectors of 64 bytes.</summary>
/// <remarks>
/// Code that is compiled ahead and asks the runtime itself is thrown away where the answer is yes, and compiled again at every start. So it asks this field, and
/// what works on such vectors stands in methods of its own, which only processors that have them compile.
/// </remarks>
static class WideVectors
{
    public static readonly bool AreFast = Vector512.IsHardwareAccelerated && Avx512BW.IsSupported;
}
