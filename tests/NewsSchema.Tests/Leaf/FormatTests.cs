using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsSchema.Formats;

namespace NewsSchema.Tests.Leaf;

public class FormatTests
{
    static bool IsValid(string format, string text, FormatDraft draft = FormatDraft.Draft202012) =>
        Format.Find(format, draft)!.IsValid(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("date-time", "2024-02-29T23:59:60Z")]
    [InlineData("date-time", "2024-02-29t04:29:60.5+04:30")]
    [InlineData("date", "0000-01-01")]
    [InlineData("time", "00:00:00.000000000001-23:59")]
    [InlineData("duration", "P3W")]
    [InlineData("duration", "P1DT1S")]
    [InlineData("email", "o'neil+news@portwell.example")]
    [InlineData("email", "\"a \\\" b\"@[IPv6:::1]")]
    [InlineData("email", "\"\"@x.example")]
    [InlineData("email", "a@[tag:x-y]")]
    [InlineData("idn-email", "müller@zürich.example")]
    [InlineData("hostname", "xn--mnchen-3ya.example")]
    [InlineData("idn-hostname", "münchen。example")]
    [InlineData("idn-hostname", "News.Example")]
    [InlineData("ipv4", "0.10.200.255")]
    [InlineData("ipv6", "1:2:3:4:5:6:7::")]
    [InlineData("ipv6", "::1.2.3.4")]
    [InlineData("uri", "a+b-c.1:")]
    [InlineData("uri", "http://user@[v1.x:y]:80")]
    [InlineData("uri", "http://h:/")]
    [InlineData("uri-reference", "a/b:c")]
    [InlineData("iri", "https://ü.example/ü?\uE000#ü")]
    [InlineData("uri-template", "/{?q*,lang:5}{+path}")]
    [InlineData("uuid", "00000000-0000-0000-0000-00000000000F")]
    [InlineData("json-pointer", "/a~0b~1c//")]
    [InlineData("relative-json-pointer", "0-1/title")]
    [InlineData("regex", @"^\p{Script=Greek}$")]
    public void Accepts(string format, string text) => IsValid(format, text).ShouldBeTrue();

    [Theory]
    [InlineData("date-time", "2024-02-29 23:59:00Z")]
    [InlineData("date-time", "2024-02-29T")]
    [InlineData("date-time", "")]
    [InlineData("date", "2023-02-29")]
    [InlineData("date", "2023-04-31")]
    [InlineData("time", "12:00:00.Z")]
    [InlineData("time", "12:00:60Z")]
    [InlineData("time", "12:00:00+1:00")]
    [InlineData("duration", "P1Y1D")]
    [InlineData("duration", "PT1H1S")]
    [InlineData("duration", "P1W1D")]
    [InlineData("duration", "PD")]
    [InlineData("email", "müller@portwell.example")]
    [InlineData("email", "a@b@c")]
    [InlineData("email", "\"a@b")]
    [InlineData("email", "a@[]")]
    [InlineData("email", "a@-b.example")]
    [InlineData("email", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com")]
    [InlineData("hostname", "xn--mnchen-.example")]
    [InlineData("hostname", "münchen.example")]
    [InlineData("idn-hostname", "Ünchen")]
    [InlineData("idn-hostname", "u\u0308nchen")]
    [InlineData("idn-hostname", "ab--cd")]
    [InlineData("idn-hostname", "a\u0323\u0302")]
    [InlineData("idn-hostname", "â\u0323")]
    [InlineData("ipv4", "1.2.3.04")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:8::")]
    [InlineData("ipv6", "::1:")]
    [InlineData("ipv6", "1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("ipv6", "")]
    [InlineData("uri", "http://[::1")]
    [InlineData("uri", "http://[::1]x")]
    [InlineData("uri", "a:%4")]
    [InlineData("uri", "a:b#c#d")]
    [InlineData("iri", "https://ü.example/\uE000")]
    [InlineData("uri-template", "{a")]
    [InlineData("uri-template", "{a.}")]
    [InlineData("uri-template", "{+}")]
    [InlineData("uri-template", "%4")]
    [InlineData("uuid", "")]
    [InlineData("json-pointer", "a")]
    [InlineData("relative-json-pointer", "0-0/title")]
    [InlineData("relative-json-pointer", "0-")]
    [InlineData("regex", @"\_")]
    public void Refuses(string format, string text) => IsValid(format, text).ShouldBeFalse();

    [Theory]
    [InlineData("color", "fuchsia", true)]
    [InlineData("color", "#a1B", true)]
    [InlineData("color", "rgb(255, 0, -5)", true)]
    [InlineData("color", "rgb(10%, 0.5%, 5%)", true)]
    [InlineData("color", "rgb(10%, 5, 5%)", false)]
    [InlineData("color", "rgb()", false)]
    [InlineData("color", "puce", false)]
    [InlineData("time", "08:30:06", true)]
    [InlineData("time", "08:30:60", false)]
    [InlineData("ip-address", "10.0.0.1", true)]
    [InlineData("host-name", "xn--x", true)]
    public void Draft_3_has_its_own_names(string format, string text, bool valid)
    {
        IsValid(format, text, FormatDraft.Draft3).ShouldBe(valid);
        if (format != "time") Format.Find(format, FormatDraft.Draft4).ShouldBeNull();
    }

    [Fact]
    public void Later_drafts_ask_for_more()
    {
        IsValid("hostname", "xn--X", FormatDraft.Draft6).ShouldBeTrue();
        IsValid("hostname", "xn--X", FormatDraft.Draft7).ShouldBeFalse();
        IsValid("relative-json-pointer", "0-1", FormatDraft.Draft201909).ShouldBeFalse();
        Format.Find("no-such-format", FormatDraft.V1).ShouldBeNull();
    }

    public static TheoryData<string> Names { get; } =
    [
        "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference", "uri-template",
        "uuid", "json-pointer", "relative-json-pointer", "regex",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_throws_and_nothing_hangs(string name)
    {
        var format = Format.Find(name, FormatDraft.V1)!;
        var units = Gen.Elements(
            "", "0", "1", "9", "a", "f", "x", "Z", "T", "P", ":", "::", "/", "//", "?", "#", "@", "[", "]", "{", "}", "%", "%41", "~", "~0", ".", "-", "--", "+", "\"", "\\", "xn--", "ü", "\u0301",
            "\u200D", "ב", "٠", "中", "\U0001F600", " ", "\0", "2024-01-01", "12:00:00Z", "(", ")", "*", ",");
        var texts = Gen.Choose(0, 12).SelectMany(length => Gen.ListOf(units, length)).Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text => format.IsValid(Encoding.UTF8.GetBytes(text)) || true).QuickCheckThrowOnFailure();

        var clock = Stopwatch.StartNew();
        foreach (string unit in new[] { "a", "0", "ü", ".a", ":", "/", "~0", "{a}", "%41", "\"", "(", "1M", "中." })
        {
            format.IsValid(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, 20_000))));
        }

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("date-time", "2024-02-29T23:59:60Z")]
    [InlineData("email", "news@portwell.example")]
    [InlineData("hostname", "xn--mnchen-3ya.example")]
    [InlineData("idn-hostname", "münchen.example")]
    [InlineData("ipv6", "2001:db8::1")]
    [InlineData("iri", "https://ü.example/ü?q=ü#ü")]
    [InlineData("uri-template", "/{?q*,lang:5}")]
    [InlineData("uuid", "98d80576-482e-427f-8434-7f86890ab222")]
    public void Nothing_is_allocated(string name, string text)
    {
        var format = Format.Find(name, FormatDraft.V1)!;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        format.IsValid(utf8).ShouldBeTrue();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) format.IsValid(utf8);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void Punycode_comes_back_as_it_was()
    {
        var labels = Gen.Choose(1, 20).SelectMany(length => Gen.ListOf(Gen.OneOf(Gen.Choose('a', 'z'), Gen.Choose(0xA0, 0xD7FF), Gen.Choose(0x10000, 0x10FFFF)), length));
        Prop.ForAll(labels.Select(label => label.ToArray()).ToArbitrary(), label =>
        {
            if (!label.Any(codePoint => codePoint >= 0x80) || Punycode.EncodedLength(label) == 0) return true;
            Span<int> encoded = stackalloc int[63];
            Span<int> decoded = stackalloc int[63];
            encoded = encoded[..Punycode.Encode(label, encoded)];
            return Punycode.TryDecode(encoded, decoded, out int length) && decoded[..length].SequenceEqual(label) && Punycode.EncodesTo(label, encoded);
        }).QuickCheckThrowOnFailure();
    }
}
