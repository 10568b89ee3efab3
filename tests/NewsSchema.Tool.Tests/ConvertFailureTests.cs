using System.Text.Json;

namespace NewsSchema.Tool.Tests;

/// <summary>What the system refuses: no permission, no space, no reader, no more time.</summary>
public sealed class ConvertFailureTests : IDisposable
{
    /// <summary>Root may do everything, so there the command runs as a user who may not.</summary>
    private const string AsUser = "as=; test $(id -u) = 0 && as='setpriv --reuid=65534 --regid=65534 --clear-groups'; ";

    private const string OwnMounts = "unshare -rm mount -t tmpfs -o size=64k none /mnt";

    private readonly TempFolder _folder = new();

    [UnixFact("test -e /dev/full")]
    public void A_full_disk_behind_standard_output_is_said_once()
    {
        _folder.Write("x.txt", Samples.Text);

        var result = ToolProcess.Shell(_folder, "$TOOL convert x.txt >/dev/full");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldBe("newsschema: standard output: no space left on the device; free some space and run again\n");
    }

    [UnixFact("test -e /dev/full")]
    public void Without_a_place_for_messages_the_exit_code_still_tells() =>
        ToolProcess.Shell(_folder, "$TOOL convert gone.txt 2>/dev/full").ExitCode.ShouldBe(3);

    [UnixFact(OwnMounts)]
    public void A_full_disk_stops_the_run_and_leaves_only_whole_files()
    {
        for (var i = 0; i < 60; i++)
            _folder.Write($"in/{i}.txt", Samples.Text);
        Directory.CreateDirectory(_folder["out"]);

        var result = ToolProcess.Shell(_folder, "unshare -rm bash -c 'mount -t tmpfs -o size=64k none out && $TOOL convert in --out out; code=$?; cp -a out copy; exit $code'");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("no space left on the device");
        result.Error.ShouldContain("of 60 texts");
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        ShouldBeWholeArticles("copy");
    }

    [UnixFact(AsUser + "$as $TOOL --version")]
    public void No_permission_is_said_for_each_path()
    {
        _folder.Write("secret.txt", Samples.Text);
        _folder.Write("open.txt", Samples.Text);
        _folder.Write("closed/x.txt", Samples.Text);

        var result = ToolProcess.Shell(_folder, AsUser + "chmod 000 secret.txt closed; $as $TOOL convert secret.txt closed; code=$?; chmod 700 closed; exit $code");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("newsschema: secret.txt: permission denied; check who may read and write here");
        result.Error.ShouldContain("newsschema: closed: permission denied; check who may read and write here");
        result.Error.ShouldNotContain("no *.txt files");

        var unwritable = ToolProcess.Shell(_folder, AsUser + "mkdir -m 555 locked; $as $TOOL convert open.txt --out locked");

        unwritable.ExitCode.ShouldBe(3);
        unwritable.Error.ShouldContain("newsschema: locked/open.json: cannot write: permission denied");
    }

    [UnixFact]
    public void A_reader_that_has_enough_ends_the_command_in_silence()
    {
        for (var i = 0; i < 400; i++)
            _folder.Write($"in/{i}.txt", Samples.Text);

        var result = ToolProcess.Shell(_folder, "$TOOL convert in | head -n 1 | cut -c 1-5; exit ${PIPESTATUS[0]}");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldBe("{\"id\"\n");
        result.Error.ShouldBeEmpty();
    }

    [UnixFact]
    public void A_termination_leaves_only_whole_files()
    {
        for (var i = 0; i < 300; i++)
            _folder.Write($"in/{i}.txt", Samples.Text);
        Directory.CreateDirectory(_folder["out"]);

        // Standard input stays open, so the run cannot end before the signal comes. Not SIGINT: where the tests run in the background it may be ignored from the start.
        var result = ToolProcess.Shell(_folder, "$TOOL convert in - --out out < <(sleep 20 2>/dev/null) & while [ -z \"$(ls out)\" ]; do sleep 0.01; done; kill -TERM $!; wait $!; exit $?");

        result.ExitCode.ShouldBe(143);
        result.Error.ShouldNotContain("newsschema: ");
        ShouldBeWholeArticles("out");
    }

    public void Dispose() => _folder.Dispose();

    private void ShouldBeWholeArticles(string folder)
    {
        var files = _folder.Files(folder);
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            file.ShouldEndWith(".json");
            JsonDocument.Parse(File.ReadAllBytes(_folder[folder + "/" + file])).RootElement.GetProperty("id").GetString().ShouldNotBeNull();
        }
    }
}
