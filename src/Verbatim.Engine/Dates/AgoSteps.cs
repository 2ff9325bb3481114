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
            case DateUnit.Year or DateUnit.Decade or DateUnit.Century:
                _months += amount * (unit == DateUnit.Year ? 12 : unit == DateUnit.Decade ? 120 : 1200);
                break;
            default:
                _vague = true;
                break;
        }
    }

    /// <summary>Whether it is counted in hours or minutes.</summary>
    public readonly bool IsClock => _smallest is DateUnit.Hour or DateUnit.Minute;

    /// <summary>Whether it is counted in weeks.</summary>
    public readonly bool IsWeeks => _smallest is DateUnit.Week or DateUnit.Fortnight;

    /// <summary>The value at that distance from a day; to the month or year where no days are counted.</summary>
    public readonly string? Value(in AgoAnchor anchor)
    {
        if (_vague || anchor.Day is not { } day)
        {
            return null;
        }

        int months = (day.Year * 12) + day.Month - 1 + (anchor.Direction * _months);
        if (months is < 12 or >= 119988)
        {
            return null;
        }

        return Precise(day, (months / 12, (months % 12) + 1), anchor.Direction * _days, anchor.IsExact);
    }

    private readonly string Precise(DateTime day, (int Year, int Month) month, int days, bool exact)
    {
        if (_days == 0 && !exact)
        {
            bool years = _smallest is DateUnit.Year or DateUnit.Decade or DateUnit.Century;
            return new CalendarDate(month.Year, years ? 0 : month.Month, 0).ToIso();
        }

        int last = DateTime.DaysInMonth(month.Year, month.Month);
        var moved = new DateTime(month.Year, month.Month, Math.Min(day.Day, last));
        return CalendarDate.Of(Calendar.Shift(moved, days)).ToIso();
    }
}
