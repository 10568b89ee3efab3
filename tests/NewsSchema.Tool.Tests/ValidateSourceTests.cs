using System.Text;
using NewsSchema.News;

namespace NewsSchema.Tool.Tests;

public sealed class ValidateSourceTests : IDisposable
{
    private static readonly string Article = Encoding.UTF8.GetString(ArticleConverter.Convert(Samples.Utf8(Samples.Text)).Article!.ToUtf8Json(indented: true));

    private readonly TempFolder _folder = new();

    public ValidateSourceTests() => _folder.Write("texts/a.txt", Samples.Text);

    [Fact]
    public void An_article_that_is_true_to_its_text_is_accepted()
    {
        _folder.Write("a.json", Article);

        ToolProcess.Run(_folder, "validate", "a.json", "--source", "texts").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("\"The tide turned,\\\"", "\"The tide burned,\\\"", "/text: the text is not what stands at ")]
    [InlineData("\"Ferry sinks off Portwell\"", "\"Ferry safe off Portwell\"", "a.json:4:15: /headline: the text is not what stands at 0–24 in the source")]
    [InlineData("\"Rosa Lind\"", "\"Rosa Lund\"", "/speaker/name: 'Rosa Lund' does not occur in the source")]
    public void A_tampered_article_is_rejected_with_the_place(string was, string becomes, string message)
    {
        Article.ShouldContain(was);
        _folder.Write("a.json", Article.Replace(was, becomes, StringComparison.Ordinal));

        var result = ToolProcess.Run(_folder, "validate", "a.json", "--source", "texts");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain(message);
        ToolProcess.Run(_folder, "validate", "a.json").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void An_article_whose_text_is_not_there_is_not_accepted()
    {
        _folder.Write("b.json", Article);

        var result = ToolProcess.Run(_folder, "validate", "b.json", "--source", "texts");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("/source: its raw text is not in texts: no b.txt or b");
    }

    [Fact]
    public void A_document_cannot_name_a_text_outside_the_folder()
    {
        _folder.Write("secret.txt", Samples.Text);
        _folder.Write("b.json", Article.Replace("\"source\": {", "\"source\": { \"uri\": \"../secret.txt\",", StringComparison.Ordinal));

        ToolProcess.Run(_folder, "validate", "b.json", "--source", "texts").Output.ShouldContain("its raw text is not in texts: no b.txt or b or secret.txt");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_wrong_usage() => ToolProcess.Run(_folder, "validate", "a.json", "--source", "nowhere").ExitCode.ShouldBe(2);

    public void Dispose() => _folder.Dispose();
}
