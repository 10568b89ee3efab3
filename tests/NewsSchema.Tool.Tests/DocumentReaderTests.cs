using System.Text;
using NewsSchema.Tool.Validating;

namespace NewsSchema.Tool.Tests;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("{\"a\":1}\n{\"a\":2}\n")]
    [InlineData("{\"a\":1}\r\n\r\n{\"a\":2}")]
    [InlineData("[{\"a\":1},{\"a\":2}]")]
    [InlineData(" \uFEFF[{\"a\":1}\n,\n{\"a\":2}\n]\n", false)]
    [InlineData("{\"a\":\"}\n{\"a\":2}\n")]
    public void Two_documents_are_found_whatever_the_pieces_they_arrive_in(string text, bool valid = true)
    {
        foreach (var piece in new[] { 1, 2, 3, 7, 1000 })
            Documents(text, piece).Count.ShouldBe(valid ? 2 : 1, $"in pieces of {piece}");
    }

    [Fact]
    public void Brackets_in_strings_and_escaped_marks_do_not_end_an_item() =>
        Documents("""[{"a":"],[\"\\"},["}",{"b":[1,2]}],3]""", 1).Select(document => document.Text).ShouldBe(["""{"a":"],[\"\\"}""", """["}",{"b":[1,2]}]""", "3"]);

    [Fact]
    public void A_broken_item_does_not_take_the_next_ones_with_it() =>
        Documents("[{\"a\":\"open\n},{\"b\":1}}},{\"c\":2}]", 4).Select(document => document.Text.Trim()).ShouldContain("{\"c\":2}");

    [Fact]
    public void Lines_and_columns_count_from_the_start_of_the_file()
    {
        Documents("[1,\r\n 22,\r  333,\n\n\"é\", 5 ]", 3).Select(document => (document.Line, document.Column))
            .ShouldBe([(1, 2), (2, 2), (3, 3), (5, 1), (5, 6)]);
    }

    [Fact]
    public void A_document_spread_over_lines_is_one() =>
        Documents("{\n\"a\":\n{\n}\n}\n", 2).ShouldHaveSingleItem().Text.ShouldStartWith("{\n\"a\"");

    private static List<(string Text, int Line, int Column)> Documents(string text, int piece)
    {
        var reader = DocumentReaders.Open(new Pieces(Encoding.UTF8.GetBytes(text), piece), "-", InputKind.Auto, splitsArrays: true);
        var documents = new List<(string, int, int)>();
        while (reader.Read())
            documents.Add((Encoding.UTF8.GetString(reader.Document), reader.Line, reader.Column));
        return documents;
    }

    /// <summary>A stream that gives a few bytes at a time, as pipes may.</summary>
    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, piece)]);
    }
}
