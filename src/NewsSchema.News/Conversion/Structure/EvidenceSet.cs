using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>A set of <see cref="Evidence"/>, one bit for each.</summary>
internal struct EvidenceSet
{
    /// <summary>How many pieces of evidence a set can hold; a test sees to it that there are no more.</summary>
    public const int Capacity = 64 * WordCount;

    private const int WordCount = 3;

    private Words _words;

    public readonly bool Has(Evidence evidence) => ((_words[(int)evidence >> 6] >> ((int)evidence & 63)) & 1) != 0;

    public void Add(Evidence evidence) => _words[(int)evidence >> 6] |= 1UL << ((int)evidence & 63);

    public void Add(Evidence evidence, bool holds) => _words[(int)evidence >> 6] |= (holds ? 1UL : 0) << ((int)evidence & 63);

    public readonly Enumerator GetEnumerator() => new(_words);

    public struct Enumerator
    {
        private Words _words;
        private int _word;

        internal Enumerator(Words words) => _words = words;

        public Evidence Current { get; private set; }

        public bool MoveNext()
        {
            while (_words[_word] == 0)
            {
                if (++_word == WordCount)
                    return false;
            }

            Current = (Evidence)((_word << 6) + BitOperations.TrailingZeroCount(_words[_word]));
            _words[_word] &= _words[_word] - 1;
            return true;
        }
    }

    [InlineArray(WordCount)]
    internal struct Words
    {
        private ulong _first;
    }
}
