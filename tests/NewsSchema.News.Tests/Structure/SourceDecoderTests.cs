using System.Text;
using NewsSchema.News.Conversion;

namespace NewsSchema.News.Tests.Structure;

public class SourceDecoderTests
{
    private const string Sample = "Ferry sinks\n\nThe “rope” was old — 🚢.\n";

    [Fact]
    public void Reads_utf_8() => Check(Encoding.UTF8.GetBytes(Sample), "utf-8");

    [Fact]
    public void Leaves_out_the_byte_order_mark() => Check([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)], "utf-8");

    [Theory]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public void Detects_utf_16_by_mark_or_by_zero_bytes(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        Check([.. encoding.GetPreamble(), .. encoding.GetBytes(Sample)], bigEndian ? "utf-16be" : "utf-16le");
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0x42, 0xE9, 0x20 }, 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xFF }, 4)]
    [InlineData(new byte[] { 0x41, 0xC0, 0xAF }, 1)]
    [InlineData(new byte[] { 0x41, 0xED, 0xA0, 0x80 }, 1)]
    public void Says_where_utf_8_breaks(byte[] bytes, int offset)
    {
        var error = Refuse(bytes);
        error.Code.ShouldBe("invalid-utf-8");
        error.ByteOffset.ShouldBe(offset);
        error.Message.ShouldContain($"offset {offset}");
    }

    [Fact]
    public void Says_where_a_surrogate_stands_alone()
    {
        byte[] bytes = [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00];
        var error = Refuse(bytes);
        error.Code.ShouldBe("unpaired-surrogate");
        error.ByteOffset.ShouldBe(4);
    }

    [Fact]
    public void Refuses_half_a_code_unit() => Refuse([0xFF, 0xFE, 0x41]).Code.ShouldBe("truncated-utf-16");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\n")]
    public void Refuses_nothing(string text) => Refuse(Encoding.UTF8.GetBytes(text)).Code.ShouldBe("empty");

    [Fact]
    public void Refuses_more_than_the_limit()
    {
        SourceDecoder.TryDecode(new byte[11], new ConversionOptions { MaxBytes = 10 }, out _, out var error).ShouldBeFalse();
        error!.Code.ShouldBe("too-large");
    }

    private static void Check(byte[] bytes, string encoding)
    {
        var source = SourceDecoder.Decode(bytes, ConversionOptions.Default);
        source.Text.ShouldBe(Sample);
        source.Encoding.ShouldBe(encoding);
        source.ByteCount.ShouldBe(bytes.Length);
    }

    private static ConversionError Refuse(byte[] bytes)
    {
        SourceDecoder.TryDecode(bytes, ConversionOptions.Default, out _, out var error).ShouldBeFalse();
        return error!;
    }
}
