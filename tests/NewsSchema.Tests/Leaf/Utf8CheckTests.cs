using System.Text;
using System.Text.Unicode;
using NewsSchema.Text;

namespace NewsSchema.Tests.Leaf;

public class Utf8CheckTests
{
    static readonly string[] Pieces = ["a", "plain text of some length, more than a block of it", "é", "ß", "—", "中", "\uFFFD", "😀", "\U0010FFFF", "\u07FF", "\u0800", "\0"];

    [Fact]
    public void Texts_are_valid_and_broken_ones_are_not_just_as_for_dotnet()
    {
        var random = new Random(2);
        for (int i = 0; i < 60_000; i++)
        {
            byte[] text = Text(random);
            Utf8Check.IsValid(text).ShouldBe(Utf8.IsValid(text));
            for (int broken = random.Next(3); broken > 0 && text.Length > 0; broken--) text[random.Next(text.Length)] = (byte)random.Next(0x70, 0x100);
            Utf8Check.IsValid(text).ShouldBe(Utf8.IsValid(text), Convert.ToHexString(text));
            if (text.Length < 8) continue;
            byte[] cut = text[random.Next(Math.Min(text.Length / 2, 40))..^random.Next(4)];
            Utf8Check.IsValid(cut).ShouldBe(Utf8.IsValid(cut), Convert.ToHexString(cut));
        }
    }

    [Fact]
    public void Every_start_of_a_character_is_judged_in_every_place()
    {
        byte[] second = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF];
        foreach (int length in new[] { 130, 160, 192, 193 })
        {
            for (int at = 0; at < length; at += at is > 5 and < 60 or > 70 and < 120 ? 7 : 1)
            {
                for (int first = 0x80; first < 0x100; first++)
                {
                    foreach (byte next in second)
                    {
                        byte[] text = Encoding.ASCII.GetBytes(new string('x', length));
                        byte[] start = [(byte)first, next, 0x80, 0x80];
                        int count = Math.Min((first & 3) + 2, length - at);
                        start.AsSpan(0, Math.Min(count, 4)).CopyTo(text.AsSpan(at));
                        if (Utf8Check.IsValid(text) != Utf8.IsValid(text)) Assert.Fail($"{first:X2} {next:X2} at {at} of {length}");
                    }
                }
            }
        }
    }

    static byte[] Text(Random random)
    {
        var text = new StringBuilder();
        for (int pieces = random.Next(60); pieces > 0; pieces--) text.Append(random.Next(3) == 0 ? Pieces[random.Next(Pieces.Length)] : Pieces[random.Next(2)]);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
