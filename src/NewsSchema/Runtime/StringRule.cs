using System.ComponentModel;
using NewsSchema.Formats;
using NewsSchema.Text;

namespace NewsSchema.Runtime;

/// <summary>What a schema says about strings.</summary>
/// <param name="location">Where the schema stands.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StringRule(string location) : Rule(location)
{
    // An escaped surrogate pair takes twelve bytes of the document for one code point; nothing takes more.
    private const int MostBytesPerCodePoint = 12;

    private int _surelyLongEnough;
    private int _surelyShortEnough = int.MaxValue;

    /// <summary>The least length in code points (JSON Schema Validation 2020-12, section 6.3.2).</summary>
    public int MinLength
    {
        get;
        init
        {
            field = Math.Max(value, 0);
            _surelyLongEnough = field == 0 ? 0 : (int)Math.Min(int.MaxValue, ((field - 1L) * MostBytesPerCodePoint) + 1);
        }
    }


    /// <summary>The greatest length in code points (section 6.3.1).</summary>
    public int MaxLength
    {
        get;
        init
        {
            field = value;
            _surelyShortEnough = Math.Min(_surelyShortEnough, value);
        }
    } = int.MaxValue;

    /// <summary>An ECMA-262 regular expression that must match somewhere in the string (section 6.3.3).</summary>
    public string? Pattern
    {
        get;
        init
        {
            field = value;
            Matcher = value is null ? null : PatternMatcher.Create(value);
        }
    }

    /// <summary>A format to assert (section 7); one that this library does not know is not checked.</summary>
    public string? Format
    {
        get;
        init
        {
            field = value;
            FormatCheck = value is null ? null : Formats.Format.Find(value, FormatDraft.V1);
        }
    }

    internal PatternMatcher? Matcher
    {
        get;
        private init
        {
            field = value;
            NeedContent(value);
        }
    }

    /// <summary>The check of <see cref="Format"/>; another draft's may be set after it.</summary>
    internal Format? FormatCheck
    {
        get;
        init
        {
            field = value;
            NeedContent(value);
        }
    }

    /// <summary>Whether a string whose content takes this many bytes in the document is allowed, whatever it is.</summary>
    internal bool SurelyAllows(int bytes) => bytes >= _surelyLongEnough && bytes <= _surelyShortEnough;

    /// <summary>Whether a text, without escapes, is allowed.</summary>
    internal bool Allows(ReadOnlySpan<byte> text)
    {
        if (SurelyAllows(text.Length))
            return true;
        if (HasLength && LengthMatters(text.Length))
        {
            var length = CodePoints.Count(text);
            if (length < MinLength || length > MaxLength)
                return false;
        }

        return (Matcher is null || Matcher.IsMatch(text) == PatternResult.Match) && (FormatCheck is null || FormatCheck.IsValid(text));
    }

    internal bool HasLength => MinLength > 0 || MaxLength < int.MaxValue;

    internal bool HasChecks => HasLength || Matcher is not null || FormatCheck is not null;

    /// <summary>Whether code points must be counted: not when even the bytes are within bounds either way (a code point takes one to four).</summary>
    internal bool LengthMatters(int bytes) => bytes > MaxLength || bytes / 4 < MinLength;

    private void NeedContent(object? check)
    {
        if (check is not null)
            _surelyShortEnough = -1;
    }
}
