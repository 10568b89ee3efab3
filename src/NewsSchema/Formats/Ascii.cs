namespace NewsSchema.Formats;

/// <summary>Classes of ASCII characters.</summary>
static class Ascii
{
    public static bool IsDigit(byte unit) => (uint)(unit - '0') <= 9;

    public static bool IsLetter(byte unit) => (uint)((unit | 0x20) - 'a') <= 25;

    public static bool IsLetterOrDigit(byte unit) => IsLetter(unit) || IsDigit(unit);

    public static bool IsHex(byte unit) => IsDigit(unit) || (uint)((unit | 0x20) - 'a') <= 5;
}
