using System.Numerics;
using NewsSchema.News.Conversion.Language;
using NewsSchema.News.Conversion.Structure;

namespace NewsSchema.News.Tests.Structure;

public class RoleWeightsTests
{
    [Fact]
    public void Every_piece_of_evidence_has_a_weight()
    {
        foreach (var evidence in Enum.GetValues<Evidence>())
            WeightsOf(RoleWeights.Fitted, evidence).ShouldContain(weight => weight != 0, evidence.ToString());
    }

    [Fact]
    public void All_evidence_fits_into_a_set()
    {
        var set = default(EvidenceSet);
        foreach (var evidence in Enum.GetValues<Evidence>())
            set.Add(evidence);
        var held = new List<Evidence>();
        foreach (var evidence in set)
            held.Add(evidence);
        held.ShouldBe(Enum.GetValues<Evidence>());
        held.Count.ShouldBeLessThanOrEqualTo(EvidenceSet.Capacity);
    }

    [Fact]
    public void Zones_only_go_forward_and_hold_one_headline()
    {
        var headline = new PageState(PageZone.Headline, BlockRole.Headline);
        headline.MayPrecede(headline).ShouldBeFalse();
        headline.MayPrecede(new PageState(PageZone.Top, BlockRole.Section)).ShouldBeFalse();
        headline.MayPrecede(new PageState(PageZone.Body, BlockRole.Paragraph)).ShouldBeTrue();
        headline.MayPrecede(new PageState(PageZone.Body, BlockRole.Caption)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("REUTERS", "Reuters")]
    [InlineData("getty images", "Getty Images")]
    [InlineData("Tidewater Post", null)]
    public void Agencies_have_a_usual_name(string written, string? usual) => TermTable.Shared.CanonicalName(written).ShouldBe(usual);

    [Theory]
    [InlineData("5 min read", nameof(TermKinds.Player))]
    [InlineData("12 hours ago", nameof(TermKinds.RelativeTime))]
    [InlineData("Editor’s note", nameof(TermKinds.EditorsNote))]
    public void Phrases_are_known_whatever_their_numbers_and_marks(string phrase, string kind) =>
        TermTable.Shared.KindsOf(phrase).HasFlag(Enum.Parse<TermKinds>(kind)).ShouldBeTrue();

    [Fact]
    public void Plain_words_are_known_as_nothing() => TermTable.Shared.KindsOf("rope").ShouldBe(TermKinds.None);

    /// <summary>What a piece of evidence adds to each state.</summary>
    internal static List<float> WeightsOf(RoleWeights weights, Evidence evidence)
    {
        var lanes = new float[Vector<float>.Count];
        var found = new List<float>();
        for (var vector = 0; vector < RoleWeights.Width / lanes.Length; vector++)
        {
            weights.EvidenceFor(vector)[(int)evidence].CopyTo(lanes);
            found.AddRange(lanes);
        }

        return found;
    }
}
