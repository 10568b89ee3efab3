using System.Text;

namespace NewsSchema.Generator.Emission;

/// <summary>Writes C# with indentation. Templates are raw strings that look like their output.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>Writes one or more lines at the current level; an empty text is an empty line.</summary>
    public void Write(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            if (line.Length > 0)
                _text.Append(' ', _level * 4).Append(line);
            _text.Append('\n');
        }
    }

    public void Line() => _text.Append('\n');

    /// <summary>Writes a head and an opening brace; disposing writes the closing brace.</summary>
    public Block Braces(string head)
    {
        Write(head + "\n{");
        _level++;
        return new Block(this);
    }

    /// <summary>Writes the lines one level deeper.</summary>
    public void Indented(string lines)
    {
        _level++;
        Write(lines);
        _level--;
    }

    public override string ToString() => _text.ToString();

    public readonly struct Block(SourceWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer._level--;
            writer.Write("}");
        }
    }
}
