using System.Buffers;

namespace NewsSchema.Runtime;

public ref partial struct JsonCursor<TMode>
{
    private ulong TryText(TextTrial trial, ulong wanted)
    {
        var start = _position;
        if (!ScanString(out var content, out var length, out var escaped))
            return 0;
        if (trial.IsFree)
            return wanted;
        if (trial.Only is { } only && !escaped)
            return only.SurelyAllows(length) || only.Allows(_json.Slice(content, length)) ? 1UL : 0;
        return TryTextFully(trial, wanted, start, content, length, escaped);
    }

    private ulong TryTextFully(TextTrial trial, ulong wanted, int start, int content, int length, bool escaped)
    {
        if (trial.Outcomes.Groups.Length == 0)
            return trial.Outcomes.Fixed & wanted;
        var end = _position;
        var open = trial.Outcomes.GroupsOf(wanted);
        if (trial.Wholes.Length > 0)
        {
            _position = start;
            open = TryWholes(trial.Wholes, open, out _);
            _position = end;
            if (_failed)
                return 0;
        }

        open = escaped ? HoldEscaped(trial, _json.Slice(content, length), open) : HoldText(trial, KeyAt(content, length), _json.Slice(content, length), open);
        return trial.Outcomes.IsSimple ? open : trial.Outcomes.Holding(open, wanted);
    }

    private readonly ulong HoldEscaped(TextTrial trial, scoped ReadOnlySpan<byte> content, ulong open)
    {
        var rented = content.Length <= JsonStrings.StackLimit ? null : ArrayPool<byte>.Shared.Rent(content.Length);
        Span<byte> buffer = rented ?? stackalloc byte[JsonStrings.StackLimit];
        var text = buffer[..JsonStrings.DecodeUtf8(content, buffer)];
        open = HoldText(trial, MemberNames.KeyOf(text), text, open);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return open;
    }

    /// <summary>The groups that hold for a text.</summary>
    private readonly ulong HoldText(TextTrial trial, ulong key, scoped ReadOnlySpan<byte> text, ulong open)
    {
        if (trial.Values is { } values)
            open &= ~trial.Listing | (values.Find(key, text)?.Groups ?? 0);
        foreach (var (group, rule) in trial.Rules)
        {
            if ((open & group) != 0 && !rule.Allows(text))
                open &= ~group;
        }

        foreach (var (group, rule) in trial.Contents)
        {
            if ((open & group) != 0 && rule.FindBroken(text, _maxDepth - _depth, out _) is not null)
                open &= ~group;
        }

        return open;
    }

    private ulong TryNumber(NumberTrial trial, ulong wanted)
    {
        var start = _position;
        if (trial.Only is { } only && ScanInteger(start, only, out var value) && only.AllowsInteger(value))
            return 1UL;
        _position = start;
        if (!ScanNumber())
            return 0;
        if (trial.Outcomes.Groups.Length == 0)
            return trial.Outcomes.Fixed & wanted;
        var end = _position;
        var text = _json[start..end];
        var open = trial.Outcomes.GroupsOf(wanted);
        if (trial.Wholes.Length > 0)
        {
            _position = start;
            open = TryWholes(trial.Wholes, open, out _);
            _position = end;
            if (_failed)
                return 0;
        }

        foreach (var (group, rule) in trial.Rules)
        {
            if ((open & group) != 0 && rule.FindBroken(text, 0) >= 0)
                open &= ~group;
        }

        if ((open & trial.WrittenPlain) != 0 && text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
            open &= ~trial.WrittenPlain;
        return trial.Outcomes.Holding(HoldConstants(trial.Constants, start, open), wanted);
    }
}
