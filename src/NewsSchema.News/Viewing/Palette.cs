using System.Globalization;

namespace NewsSchema.News.Viewing;

/// <summary>How speakers are told apart: by a number, and by one of a few colours that colour-blind readers can tell apart too.</summary>
internal static class Palette
{
    /// <summary>More colours than this cannot be told apart by everybody; the numbers go on.</summary>
    public const int Colours = 6;

    /// <summary>The number of the colour class: 0 for nobody known.</summary>
    public static int Colour(int speaker) => speaker == 0 ? 0 : ((speaker - 1) % Colours) + 1;

    public static string Label(int speaker) => speaker == 0 ? "?" : speaker.ToString(CultureInfo.InvariantCulture);
}
