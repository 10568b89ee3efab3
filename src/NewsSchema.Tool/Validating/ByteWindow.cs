namespace NewsSchema.Tool.Validating;

/// <summary>
/// A window that moves over a stream of any length. It grows only as far as a document asks it to, and knows the line and column of its start.
/// </summary>
/// <param name="stream">The stream.</param>
/// <param name="limit">The longest that the window can become.</param>
/// <param name="beforeRead">Called before each read, which may wait for long: what has been found so far should be said by then.</param>
internal sealed class ByteWindow(Stream stream, int limit, Action? beforeRead = null)
{
    private const int FirstSize = 256 * 1024;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;
    private bool _afterReturn;

    /// <summary>The line of the window's start, from 1. Lines end at LF, CR LF or CR, as in reports.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column of the window's start, from 1, in code points.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>The longest that the window can become.</summary>
    public int Limit { get; } = limit;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Whether the window has all that it may have without <see cref="Advance"/>.</summary>
    public bool IsFull => _end - _start >= Limit;

    /// <summary>Reads more at the window's end; false at the end of the stream, or when the window is full.</summary>
    public bool Extend()
    {
        if (IsFull)
            return false;
        if (_end == _buffer.Length)
            MakeRoom();
        beforeRead?.Invoke();
        var read = stream.Read(_buffer, _end, Math.Min(_buffer.Length - _end, Limit - (_end - _start)));
        _end += read;
        return read > 0;
    }

    /// <summary>Moves the window's start on.</summary>
    public void Advance(int count)
    {
        Count(_buffer.AsSpan(_start, count));
        _start += count;
        if (_start == _end)
            (_start, _end) = (0, 0);
    }

    /// <summary>Moves the window's start on over bytes that are no part of the text: a byte order mark.</summary>
    public void Drop(int count) => _start += count;

    /// <summary>Moves the window's start over white space; false when nothing but that was left.</summary>
    public bool SkipWhiteSpace()
    {
        while (true)
        {
            // Mostly there is none or little, so a plain loop is quickest.
            var text = _start;
            while (text < _end && _buffer[text] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                text++;
            var found = text < _end;
            Advance(text - _start);
            if (found)
                return true;
            if (!Extend())
                return false;
        }
    }

    private void MakeRoom()
    {
        var length = _end - _start;
        var target = length <= _buffer.Length / 2 ? _buffer : new byte[(int)Math.Min((long)_buffer.Length * 2, Math.Max(Limit, FirstSize))];
        Buffer.BlockCopy(_buffer, _start, target, 0, length);
        (_buffer, _start, _end) = (target, 0, length);
    }

    private void Count(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0)
        {
            if (_afterReturn && text[0] == '\n')
            {
                _afterReturn = false;
                text = text[1..];
                continue;
            }

            _afterReturn = false;
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
            {
                Column += CodePoints(text);
                return;
            }

            Line++;
            Column = 1;
            _afterReturn = text[end] == '\r';
            text = text[(end + 1)..];
        }
    }

    private static int CodePoints(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var next in utf8)
            count += (next & 0xC0) == 0x80 ? 0 : 1;
        return count;
    }
}
