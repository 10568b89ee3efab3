namespace NewsSchema.Schemas.Tests.Documents;

/// <summary>Filling a registry from texts, files and folders.</summary>
public sealed class RegistryFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("registry").FullName;

    private readonly SchemaRegistry _registry = new();

    [Fact]
    public void A_text_is_known_by_the_URI_it_is_given_and_by_its_id()
    {
        SchemaDocument document = _registry.AddText("""{ "$id": "https://acme.example/ferry" }""", new Uri("https://mirror.example/ferry.json"));
        _registry.Find(new Uri("https://acme.example/ferry")).ShouldBe(document);
        _registry.Find(new Uri("https://mirror.example/ferry.json")).ShouldBe(document);
    }

    [Fact]
    public void A_file_is_known_by_its_own_URI()
    {
        string path = Write("berth.json", "{}");
        SchemaDocument document = _registry.AddFile(path);
        _registry.Find(new Uri(path)).ShouldBe(document);
    }

    [Fact]
    public void A_folder_stands_for_a_URI_with_all_files_in_it()
    {
        Write("berth.json", "{}");
        Write("notes.txt", "no schema");
        Write("boats/large boats/ferry.json", """{ "$ref": "../../berth.json" }""");
        _registry.AddFolder(_folder, new Uri("https://acme.example/schemas/")).ShouldBe(2);

        _registry.Find(new Uri("https://acme.example/schemas/berth.json")).ShouldNotBeNull();
        SchemaDocument ferry = _registry.Find(new Uri("https://acme.example/schemas/boats/large%20boats/ferry.json")).ShouldNotBeNull();
        SchemaReader.Read(ferry, _registry).HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_IO_error() =>
        Should.Throw<IOException>(() => _registry.AddFolder(Path.Combine(_folder, "nowhere")));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
