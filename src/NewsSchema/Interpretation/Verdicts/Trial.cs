namespace NewsSchema.Runtime;

/// <summary>
/// Several demands on one value, found out together in one pass over it: which of them does it meet? Mostly there is one.
/// What is done for each kind of value is made ready when the first such value comes.
/// </summary>
internal sealed class Trial(TrialCompiler compiler, Demand[] demands, bool isLarge)
{
    private ObjectTrial? _objects;
    private ArrayTrial? _arrays;
    private TextTrial? _texts;
    private NumberTrial? _numbers;
    private LiteralTrial? _literals;

    public Demand[] Demands { get; } = demands;

    /// <summary>There are too many trials already for this one to be worked out: its schemas are evaluated one by one.</summary>
    public bool IsLarge { get; } = isLarge;

    /// <summary>All of the demands, as bits.</summary>
    public ulong All { get; } = ulong.MaxValue >> (64 - demands.Length);

    public ObjectTrial Objects => _objects ?? compiler.Make(ref _objects, this);

    public ArrayTrial Arrays => _arrays ?? compiler.Make(ref _arrays, this);

    public TextTrial Texts => _texts ?? compiler.Make(ref _texts, this);

    public NumberTrial Numbers => _numbers ?? compiler.Make(ref _numbers, this);

    public LiteralTrial Literals => _literals ?? compiler.Make(ref _literals, this);
}
