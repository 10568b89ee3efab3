using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsSchema.Text;

namespace NewsSchema.Tests.Leaf;

public class ContentTests
{
    static string? Decode(string encoding, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        byte[] to = new byte[utf8.Length];
        return ContentEncoding.TryDecode(encoding, utf8, to, out int written) == true ? Encoding.UTF8.GetString(to, 0, written) : null;
    }

    [Theory]
    [InlineData("base64", "UG9ydA==", "Port")]
    [InlineData("BASE64", "UG9y\r\ndA==", "Port")]
    [InlineData("base64", "", "")]
    [InlineData("base64url", "UG9ydA", "Port")]
    [InlineData("base64url", "UG9ydA==", "Port")]
    [InlineData("base32", "KBXXE5A=", "Port")]
    [InlineData("base32hex", "A1NN4T0=", "Port")]
    [InlineData("base16", "506F7274", "Port")]
    [InlineData("quoted-printable", "Po=72t =C3=A9=\r\n!\r\n", "Port é!\r\n")]
    [InlineData("7bit", "Port", "Port")]
    [InlineData("8bit", "Porté", "Porté")]
    public void Decodes(string encoding, string text, string expected)
    {
        Decode(encoding, text).ShouldBe(expected);
        ContentEncoding.IsEncoded(encoding, Encoding.UTF8.GetBytes(text)).ShouldBe(true);
    }

    [Theory]
    [InlineData("base64", "UG9ydA")]
    [InlineData("base64", "UG9y dA==")]
    [InlineData("base64", "UG9%dA==")]
    [InlineData("base64url", "UG9ydA=")]
    [InlineData("base64url", "+G9ydA==")]
    [InlineData("base32", "KBXXE5A")]
    [InlineData("base32", "KBXXE5==")]
    [InlineData("base32", "kbxxe5a=")]
    [InlineData("base16", "5")]
    [InlineData("base16", "5G")]
    [InlineData("quoted-printable", "é")]
    [InlineData("quoted-printable", "a=4")]
    [InlineData("quoted-printable", "a=")]
    [InlineData("quoted-printable", "a \r\nb")]
    [InlineData("7bit", "é")]
    public void Refuses(string encoding, string text) => Decode(encoding, text).ShouldBeNull();

    [Fact]
    public void An_encoding_or_type_that_is_not_known_is_not_judged()
    {
        ContentEncoding.IsEncoded("x-own", "?"u8).ShouldBeNull();
        ContentMediaType.IsValid("text/html", "<"u8).ShouldBeNull();
    }

    [Theory]
    [InlineData("application/json", "{\"a\":[1]}", true)]
    [InlineData("application/json; charset=utf-8", "1", true)]
    [InlineData("application/ld+json", "{:}", false)]
    [InlineData("application/json", "1 2", false)]
    [InlineData("application/json", "", false)]
    public void Json_is_checked(string mediaType, string content, bool valid) => ContentMediaType.IsValid(mediaType, Encoding.UTF8.GetBytes(content)).ShouldBe(valid);

    [Fact]
    public void Deep_json_is_refused_not_crashed_on() =>
        ContentMediaType.IsValid("application/json", Encoding.UTF8.GetBytes(new string('[', 100_000))).ShouldBe(false);

    [Fact]
    public void Base64_comes_back_as_it_was()
    {
        var bytes = Gen.Choose(0, 40).SelectMany(length => Gen.ListOf(Gen.Choose(0, 255), length)).Select(list => list.Select(value => (byte)value).ToArray());
        Prop.ForAll(bytes.ToArbitrary(), data =>
        {
            string text = Convert.ToBase64String(data);
            return Same("base64", text, data) && Same("base64url", text.TrimEnd('=').Replace('+', '-').Replace('/', '_'), data) && Same("base16", Convert.ToHexString(data), data);
        }).QuickCheckThrowOnFailure();
    }

    static bool Same(string encoding, string text, byte[] expected)
    {
        byte[] to = new byte[text.Length];
        return ContentEncoding.TryDecode(encoding, Encoding.ASCII.GetBytes(text), to, out int written) == true && to.AsSpan(0, written).SequenceEqual(expected);
    }
}
