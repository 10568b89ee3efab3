using NewsSchema.Text;

namespace NewsSchema.Tests.Runtime;

public class PooledBufferTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(70_000)]
    public void Bytes_stay_as_they_were_written_while_the_memory_grows(int piece)
    {
        const int Total = 3_000_000;
        using var buffer = new PooledBuffer();
        var expected = new byte[Total];
        for (var i = 0; i < Total; i++)
            expected[i] = (byte)(i * 31 >> 3);
        for (var at = 0; at < Total;)
        {
            var count = Math.Min(piece, Total - at);
            var span = buffer.GetSpan(piece);
            span.Length.ShouldBeGreaterThanOrEqualTo(piece);
            expected.AsSpan(at, count).CopyTo(span);
            buffer.Advance(count);
            at += count;
        }

        buffer.ToArray().AsSpan().SequenceEqual(expected).ShouldBeTrue();
    }
}
