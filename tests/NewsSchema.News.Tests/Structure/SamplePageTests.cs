using NewsSchema.News.Conversion;

namespace NewsSchema.News.Tests.Structure;

/// <summary>Pages laid out as newspapers, agencies, broadcasters and magazines do: each block gets its role.</summary>
public class SamplePageTests
{
    public static TheoryData<string> Pages => SamplePage.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_block_of_a_page_gets_its_role(string name)
    {
        var page = SamplePage.Load(name);
        var source = SourceDecoder.Decode(System.Text.Encoding.UTF8.GetBytes(page.Text), ConversionOptions.Default);
        page.Mistakes(StructureReader.Read(source, ConversionOptions.Default)).ShouldBeEmpty();
    }
}
