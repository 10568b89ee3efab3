using NewsSchema.News.Conversion.Quotes.Text;

namespace NewsSchema.News.Conversion.Quotes.People;

/// <summary>Which people have a word as their first or last name, in the order in which the article names them.</summary>
internal sealed class Namesakes
{
    /// <summary>More people of one name are not told apart; bounds the work on texts that are all names.</summary>
    private const int MostPeople = 8;

    private const int None = -1;

    /// <summary>The first place in the list of a word's people, by the number of the word's key.</summary>
    private readonly LentList<int> _firsts = new(64);
    private readonly LentList<Place> _places = new(64);

    public void Add(int key, int person)
    {
        while (_firsts.Count <= key)
            _firsts.Add(None);
        var last = None;
        var people = 0;
        for (var i = _firsts[key]; i != None; i = _places[i].Next)
        {
            if (_places[i].Person == person || ++people == MostPeople)
                return;
            last = i;
        }

        _places.Add(new Place(person, None));
        if (last == None)
            _firsts.Replace(key, _places.Count - 1);
        else
            _places.Replace(last, _places[last] with { Next = _places.Count - 1 });
    }

    public bool SeveralHave(int key) => First(key) is var first and >= 0 && _places[first].Next != None;

    /// <summary>The one of a word's people who is named most, those of the wanted gender before all others; -1 when nobody has that name.</summary>
    public int Best(int key, List<Entity> people, int gender)
    {
        var best = None;
        for (var i = First(key); i != None; i = _places[i].Next)
        {
            if (best == None || Fit(people[_places[i].Person], gender) > Fit(people[best], gender))
                best = _places[i].Person;
        }

        return best;
    }

    public void Return()
    {
        _firsts.Return();
        _places.Return();
    }

    private int First(int key) => key < _firsts.Count ? _firsts[key] : None;

    private static int Fit(Entity entity, int gender) => entity.FullMentions + (gender != 0 && Math.Sign(entity.Gender) == gender ? 1000 : 0);

    private readonly record struct Place(int Person, int Next);
}
