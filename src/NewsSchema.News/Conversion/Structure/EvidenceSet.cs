using System.Numerics;

namespace NewsSchema.News.Conversion.Structure;

/// <summary>A set of <see cref="Evidence"/>, two words of bits.</summary>
internal struct EvidenceSet
{
    private ulong _low;
    private ulong _high;

    public readonly bool Has(Evidence evidence) => (((int)evidence < 64 ? _low >> (int)evidence : _high >> ((int)evidence - 64)) & 1) != 0;

    public void Add(Evidence evidence)
    {
        if ((int)evidence < 64)
            _low |= 1UL << (int)evidence;
        else
            _high |= 1UL << ((int)evidence - 64);
    }

    public void Add(Evidence evidence, bool holds)
    {
        if (holds)
            Add(evidence);
    }

    public readonly Enumerator GetEnumerator() => new(_low, _high);

    public struct Enumerator(ulong low, ulong high)
    {
        private ulong _low = low;
        private ulong _high = high;

        public Evidence Current { get; private set; }

        public bool MoveNext()
        {
            if (_low != 0)
            {
                Current = (Evidence)BitOperations.TrailingZeroCount(_low);
                _low &= _low - 1;
                return true;
            }

            if (_high == 0)
                return false;
            Current = (Evidence)(64 + BitOperations.TrailingZeroCount(_high));
            _high &= _high - 1;
            return true;
        }
    }
}
