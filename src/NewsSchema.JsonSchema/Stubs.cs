#pragma warning disable
namespace NewsSchema.Schemas;
public readonly struct ExactNumber { public static bool TryParse(string s, out ExactNumber n) { n = new ExactNumber(decimal.Parse(s, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture)); return true; } ExactNumber(decimal d) { v = d; } readonly decimal v; public int CompareTo(ExactNumber o) => v.CompareTo(o.v); public bool IsInteger => v == decimal.Truncate(v); public bool IsMultipleOf(ExactNumber d) => v % d.v == 0; }
