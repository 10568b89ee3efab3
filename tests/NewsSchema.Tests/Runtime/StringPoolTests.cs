using System.Text;

namespace NewsSchema.Tests.Runtime;

/// <summary>A pool gives the same text for the same bytes, whatever it has to forget.</summary>
public sealed class StringPoolTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Reuters")]
    [InlineData("Łódź")]
    [InlineData("just as many bytes as it takes, not more")]
    public void A_short_text_that_comes_again_is_the_same_object(string text)
    {
        var pool = new StringPool();
        var first = pool.Get(Encoding.UTF8.GetBytes(text));
        first.ShouldBe(text);
        pool.Get(Encoding.UTF8.GetBytes(text)).ShouldBeSameAs(first);
    }

    [Fact]
    public void A_long_text_is_made_anew()
    {
        var pool = new StringPool(maxLength: 4);
        pool.Get("abcd"u8).ShouldBeSameAs(pool.Get("abcd"u8));
        pool.Get("abcde"u8).ShouldBe("abcde");
        pool.Get("abcde"u8).ShouldNotBeSameAs(pool.Get("abcde"u8));
        new StringPool(maxLength: 256).Get(Encoding.UTF8.GetBytes(new string('ö', 128))).ShouldBe(new string('ö', 128));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public void A_full_pool_still_gives_the_right_text(int capacity)
    {
        var pool = new StringPool(capacity);
        for (var i = 0; i < 10_000; i++)
        {
            var text = $"text {i * 7919 % 500}";
            pool.Get(Encoding.UTF8.GetBytes(text)).ShouldBe(text);
        }
    }

    [Fact]
    public void Threads_may_share_a_pool()
    {
        var pool = new StringPool(16);
        Parallel.For(0, 100_000, i =>
        {
            var text = $"text {i % 40}";
            if (pool.Get(Encoding.UTF8.GetBytes(text)) != text)
                Assert.Fail(text);
        });
    }

    [Fact]
    public void Numbers_out_of_bounds_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new StringPool(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new StringPool((1 << 24) + 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new StringPool(maxLength: 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new StringPool(maxLength: 257));
    }
}
