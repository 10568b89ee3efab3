using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace NewsSchema.Benchmarks.Micro;

/// <summary><c>micro</c>: BenchmarkDotNet's switcher.</summary>
internal static class MicroCommand
{
    public static int Run(string[] options)
    {
        // In this process: the code that is measured is compiled into it.
        var config = DefaultConfig.Instance
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet"));
        return BenchmarkSwitcher.FromTypes([typeof(DocumentBenchmarks), typeof(GeneratorBenchmarks)]).Run(options, config).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
    }
}
