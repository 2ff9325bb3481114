using Verbatim.Engine.Figures.Words;
using Verbatim.Engine.Phrases;
using Verbatim.Engine.Text;

namespace Verbatim.Engine.Figures.Numerals;

/// <summary>
/// Puts whole numbers together: “twenty-five hundred”, “four hundred million”, “3 hundred and 21”, “three lakh crore”.
/// </summary>
internal ref struct CardinalWords
{
    private const int MostWords = 40;
    private const decimal Thousand = 1000;

    private readonly FigureScan _scan;
    private readonly bool _allowAnd;
    private readonly int _end;
    private readonly int _first;
    private int _at;
    private decimal _total;
    private decimal _current;
    private decimal _scale;
    private bool _scaled;
    private NumeralClass _last;
    private bool _fits;
    private bool _inGroup;
    private bool _joined;

    private CardinalWords(FigureScan scan, int at, int end, bool allowAnd)
    {
        _scan = scan;
        _allowAnd = allowAnd;
        _end = end;
        _first = at;
        _at = at;
        _total = 0;
        _current = 0;
        _scale = 1;
        _scaled = false;
        _last = NumeralClass.None;
        _fits = true;
        _inGroup = false;
        _joined = false;
    }

    /// <summary>Reads a number that begins with a word.</summary>
    public static bool TryRead(FigureScan scan, int at, bool allowAnd, out Cardinal cardinal)
    {
        cardinal = default;
        if (at >= scan.End || !scan.NumeralAt(at).Begins)
        {
            return false;
        }

        var words = new CardinalWords(scan, at, scan.End, allowAnd);
        return words.TryFinish(out cardinal);
    }

    /// <summary>Reads a number that begins with a word and ends before <paramref name="end"/>.</summary>
    public static bool TryRead(FigureScan scan, int at, int end, out Cardinal cardinal) =>
        new CardinalWords(scan, at, end, allowAnd: false).TryFinish(out cardinal);

    /// <summary>
    /// Reads the first number after “between”, where an “and” inside it is none between the two: the “two hundred and five” of
    /// “between two hundred and five and three hundred and ten”.
    /// </summary>
    public static bool TryReadBeforeAnd(FigureScan scan, int at, out Cardinal cardinal)
    {
        cardinal = default;
        for (int and = at + 1; and < Math.Min(scan.End, at + MostWords) && (scan.NumeralAt(and).Class != NumeralClass.None || scan.IsDash(and)); and++)
        {
            if (scan.NumeralAt(and).Class == NumeralClass.And
                && new CardinalWords(scan, at, and, allowAnd: true).TryFinish(out Cardinal first) && first.End == and
                && TryRead(scan, and + 1, true, out Cardinal second) && second.Value > first.Value)
            {
                cardinal = first;
            }
        }

        return cardinal.End > at;
    }

    /// <summary>Goes on after a number whose value is known: the “hundred million” of “4 hundred million”.</summary>
    /// <returns>False where the number is too large.</returns>
    public static bool TryContinue(FigureScan scan, int at, decimal value, bool allowAnd, out Cardinal cardinal)
    {
        var words = new CardinalWords(scan, at, scan.End, allowAnd) { _current = value, _last = NumeralClass.Tens };
        return words.TryFinish(out cardinal);
    }

    private bool TryFinish(out Cardinal cardinal)
    {
        for (int i = 0; i < MostWords && Step(); i++)
        {
        }

        _fits &= SafeDecimal.TryAdd(_total, _current, out decimal value);
        cardinal = new Cardinal(value, _at, _scale, _scaled);
        return _fits;
    }

    private bool Step()
    {
        int next = _last == NumeralClass.None ? _at : _scan.SkipHyphen(_at);
        if (next >= _end)
        {
            return false;
        }

        NumeralWord word = _scan.NumeralAt(next);
        switch (word.Class)
        {
            case NumeralClass.Digit:
            case NumeralClass.Teen:
            case NumeralClass.Tens:
                return Add(word, next);
            case NumeralClass.Hundred:
            case NumeralClass.Scale:
                return Multiply(word, next);
            case NumeralClass.And:
                return _allowAnd && (_last is NumeralClass.Hundred or NumeralClass.Scale
                    ? AddAfterAnd(_scan.SkipHyphen(next + 1))
                    : IsMixed(next + 1) && Add(_scan.NumeralAt(next + 1), next + 1));
            default:
                return SkipComma(next) || AddDigits(next);
        }
    }

    // “two thousand, three hundred and five boats”, but not the list “two thousand, three hundred and five hundred”
    private bool SkipComma(int comma)
    {
        int at = comma + 1;
        if (_inGroup || _last != NumeralClass.Scale || !_scan.Tokens.Is(comma, ',') || _scan.Tokens[comma].SpaceBefore
            || !TryReadGroup(at, out Cardinal group) || group.Value >= _scale)
        {
            return false;
        }

        _at = at;
        _joined = true;
        return true;
    }

    // the “three hundred and five” of “two thousand, three hundred and five”: a group that nothing counts apart from the one before
    private readonly bool TryReadGroup(int at, out Cardinal group)
    {
        group = default;
        if (at >= _end || !_scan.NumeralAt(at).Begins || _scan.Tokens[at].LineStart)
        {
            return false;
        }

        var words = new CardinalWords(_scan, at, _end, _allowAnd) { _inGroup = true };
        // “of two thousand, three hundred were lost”
        bool parted = words.TryFinish(out group) && _scan.Has(_first - 1, FigureRoles.Of | FigureRoles.In)
            && _scan.Tags[group.End] is WordTag.Verb or WordTag.Auxiliary;
        bool read = !parted && words._fits && (group.Scaled || _joined) && !_scan.Has(group.End, FigureRoles.Of);
        int next = group.End + 1;
        bool listed = _scan.NumeralAt(group.End).Class == NumeralClass.And || _scan.Is(group.End, ',');
        return read && !(listed && next < _end && NumeralReader.MayBegin(_scan, next) && !IsLowerGroup(group, next));
    }

    // the “five hundred and six” of “two million, three hundred thousand, five hundred and six”
    private readonly bool IsLowerGroup(in Cardinal group, int at) =>
        _scan.Is(at - 1, ',') && group.LastScale >= Thousand && _scan.NumeralAt(at).Begins
        && new CardinalWords(_scan, at, _end, _allowAnd) { _inGroup = true }.TryFinish(out Cardinal lower) && lower.Value < group.LastScale;

    // the “5 hundred” of “6 thousand 5 hundred”
    private bool AddDigits(int at)
    {
        NumeralWord scale = at + 1 < _end ? _scan.NumeralAt(at + 1) : default;
        if (!scale.IsScale)
        {
            return AddLastDigits(at);
        }

        if (_last != NumeralClass.Scale || !_scan.IsNumberAt(at) || _scan.Tokens[at].LineStart
            || !DigitReader.TryRead(_scan.Tokens.Characters(at), out decimal value, out _)
            || !SafeDecimal.TryMultiply(value, scale.Value, out decimal added) || added >= _scale)
        {
            return false;
        }

        _current = value;
        _last = NumeralClass.Tens;
        _at = at + 1;
        return true;
    }

    // the “500” of “3 thousand 500”, the “21” of “3 hundred 21”
    private bool AddLastDigits(int at)
    {
        bool fits = _last switch
        {
            NumeralClass.Hundred => _scan.IsNumberAt(at) && _scan.Tokens[at].Length == 2,
            NumeralClass.Scale => _scale == Thousand && _scan.IsNumberAt(at) && _scan.Tokens[at].Length == 3,
            _ => false,
        };
        if (!fits || !_scan.IsNumberAt(_first - 1) || _scan.Tokens[at].LineStart || !SafeDecimal.TryParse(_scan.Tokens.Characters(at), -1, out decimal value)
            || _scan.Tokens.Characters(at).IndexOfAny('.', ',') >= 0 || _scan.IsDash(at + 1))
        {
            return false;
        }

        _current += value;
        _last = NumeralClass.Digit;
        _at = at + 1;
        return true;
    }

    // “two million and three hundred thousand boats”, “2 million and 300 thousand”
    private bool AddScaledAfterAnd(int at)
    {
        if (_last != NumeralClass.Scale || _current != 0 || _inGroup || _scan.FollowsMoney(_first) || _scan.FollowsMoney(_first - 1))
        {
            return false;
        }

        return _scan.IsNumberAt(at) ? _scan.Touches(at) is false && AddDigits(at) : _scan.NumeralAt(at).Begins && AddGroup(at);
    }

    private bool AddGroup(int at)
    {
        if (!new CardinalWords(_scan, at, _end, allowAnd: false) { _inGroup = true }.TryFinish(out Cardinal group)
            || group.LastScale < Thousand || group.Value >= _scale || !SafeDecimal.TryAdd(_total, group.Value, out decimal sum))
        {
            return false;
        }

        _total = sum;
        _scale = group.LastScale;
        _at = group.End;
        return true;
    }

    private bool Add(NumeralWord word, int at)
    {
        bool joins = _last is NumeralClass.None or NumeralClass.Hundred or NumeralClass.Scale
            || (_last == NumeralClass.Tens && word.Class == NumeralClass.Digit && word.Value > 0 && _current % 10 == 0 && _current % 100 != 0);
        if (!joins || (_last == NumeralClass.Scale && word.Value >= _scale) || (_last != NumeralClass.None && _scan.Tokens[at].LineStart))
        {
            return false;
        }

        _current += word.Value;
        _last = word.Class;
        _at = at + 1;
        return true;
    }

    private bool Multiply(NumeralWord word, int at)
    {
        if (_last == NumeralClass.None || (word.Class == NumeralClass.Hundred && (_last is NumeralClass.Scale or NumeralClass.Hundred)))
        {
            return false;
        }

        if (word.Class == NumeralClass.Hundred)
        {
            _fits &= SafeDecimal.TryMultiply(_current, word.Value, out _current);
        }
        else if (_current == 0 && _total != 0)
        {
            _fits &= SafeDecimal.TryMultiply(_total, word.Value, out _total);
        }
        else
        {
            _fits &= SafeDecimal.TryMultiply(_current, word.Value, out decimal product) & SafeDecimal.TryAdd(_total, product, out _total);
            _current = 0;
        }

        _scaled = true;
        _scale = word.Value;
        _last = word.Class;
        _at = at + 1;
        return _fits;
    }

    // “twenty and three and a half”
    private readonly bool IsMixed(int at) =>
        _last == NumeralClass.Tens && at + 2 < _end && _scan.NumeralAt(at).Class == NumeralClass.Digit && _scan.NumeralAt(at + 1).Class == NumeralClass.And
        && FractionTail.BeginsAt(_scan, at + 2);

    // “one hundred and three” goes on; “one hundred and two thirds” is for the fraction to read
    private bool AddAfterAnd(int at)
    {
        if (at >= _end)
        {
            return false;
        }

        if (AddScaledAfterAnd(at))
        {
            return true;
        }

        NumeralWord word = _scan.NumeralAt(at);
        if (word.Begins && (word.Class != NumeralClass.Digit || !FractionTail.BeginsAt(_scan, at)))
        {
            return Add(word, at);
        }

        if (_scan.Tokens[at].Kind != TokenKind.Number || _scan.Tokens[at].Length > 2
            || !DigitReader.TryRead(_scan.Tokens.Characters(at), out decimal value, out _) || value >= _scale)
        {
            return false;
        }

        _current += value;
        _last = NumeralClass.Digit;
        _at = at + 1;
        return true;
    }
}
