namespace NewsSchema.Schemas.Tests;

public class OfficialSuiteTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [SharedFact(OfficialSuite.Folder)]
    public void Every_schema_of_the_official_suite_is_read_without_errors()
    {
        SchemaRegistry remotes = OfficialSuite.Remotes();
        List<string> problems = [];
        int schemas = 0;
        foreach ((string draft, Dialect dialect) in OfficialSuite.Dialects)
        {
            SchemaReaderOptions options = new() { DefaultDialect = dialect };
            foreach (SchemaDocument document in OfficialSuite.Schemas(draft))
            {
                schemas++;
                SchemaTree tree = SchemaReader.Read(document, remotes, options);
                problems.AddRange(tree.Findings.Where(f => f.Rule.Severity == FindingSeverity.Error).Select(f => f.ToString()));
            }
        }

        output.WriteLine($"{schemas} schemas read");
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }
}
