using System.Text;
using Microsoft.Win32.SafeHandles;
using NewsSchema.Tool.Files;

namespace NewsSchema.Tool.Output;

/// <summary>Standard output as UTF-8 without a byte order mark, buffered. Whoever writes must <see cref="Stream.Flush"/> at the end.</summary>
internal static class StandardOutput
{
    private const int Buffer = 64 * 1024;

    public static Stream Open() => new BufferedStream(new Guarded(OpenRaw()), Buffer);

    public static TextWriter OpenText() => new StreamWriter(Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 4096);

    private static Stream OpenRaw()
    {
        if (OperatingSystem.IsWindows())
        {
            if (!Console.IsOutputRedirected)
                Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            return Console.OpenStandardOutput();
        }

        // The console's stream says nothing when the reader of a pipe has gone, so the command would work on for nobody; a file stream does.
        // On files it is the other way round: a file stream keeps a position of its own and would overwrite what standard error writes there.
        try
        {
            var file = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return file.CanSeek ? Console.OpenStandardOutput() : file;
        }
        catch (Exception problem) when (FileProblem.IsOne(problem) || problem is ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>Turns failures to write into what the command does about them.</summary>
    private sealed class Guarded(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                inner.Write(buffer);
            }
            catch (IOException problem) when (FileProblem.IsBrokenPipe(problem))
            {
                throw new ReaderGoneException();
            }
            catch (Exception problem) when (FileProblem.IsOne(problem))
            {
                throw new ToolException(ExitCode.CannotReadOrWrite, "standard output: " + FileProblem.Describe(problem));
            }
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
