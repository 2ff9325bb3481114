namespace Verbatim.Engine.Dates;

/// <summary>A distance in one or more units: “1 month and 21 days”.</summary>
internal struct AgoSteps
{
    private int _days;
    private int _months;
    private bool _vague;
    private DateUnit _smallest;

    /// <summary>Adds a step; an amount of 0 is one that the text does not settle.</summary>
    public void Add(int amount, DateUnit unit)
    {
        _vague |= amount == 0;
        _smallest = _smallest == 0 || unit < _smallest ? unit : _smallest;
        switch (unit)
        {
            case DateUnit.Day or DateUnit.Night:
                _days += amount;
                break;
            case DateUnit.Week or DateUnit.Fortnight:
                _days += amount * (unit == DateUnit.Week ? 7 : 14);
                break;
            case DateUnit.Month or DateUnit.Quarter:
                _months += amount * (unit == DateUnit.Month ? 1 : 3);
                break;
            case DateUnit.Year or DateUnit.Decade:
                _months += amount * (unit == DateUnit.Year ? 12 : 120);
                break;
            default:
                _vague = true;
                break;
        }
    }

    /// <summary>The value at that distance from a day; to the month or year where no days are counted.</summary>
    public readonly string? Value(DateScanner scanner, int direction, int anchor)
    {
        if (_vague || scanner.Reference is not { } reference)
        {
            return null;
        }

        DateTime day = Calendar.Shift(reference, anchor);
        int months = (day.Year * 12) + day.Month - 1 + (direction * _months);
        if (months is < 12 or >= 119988)
        {
            return null;
        }

        return Precise(day, (months / 12, (months % 12) + 1), direction * _days);
    }

    private readonly string Precise(DateTime day, (int Year, int Month) month, int days)
    {
        if (_days == 0)
        {
            bool years = _smallest is DateUnit.Year or DateUnit.Decade;
            return new CalendarDate(month.Year, years ? 0 : month.Month, 0).ToIso();
        }

        int last = DateTime.DaysInMonth(month.Year, month.Month);
        var moved = new DateTime(month.Year, month.Month, Math.Min(day.Day, last));
        return CalendarDate.Of(Calendar.Shift(moved, days)).ToIso();
    }
}
