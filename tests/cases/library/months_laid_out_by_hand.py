import calendar
from datetime import date

weeks = calendar.Calendar(firstweekday=6).monthdayscalendar(2024, 2)
for week in weeks:
    print(' '.join(f'{day:2}' if day else ' .' for day in week))
print([d.isoformat() for d in calendar.Calendar().itermonthdates(2024, 2)][:4], calendar.weekheader(2))
fridays = [d for month in range(1, 13) for d in [date(2024, month, 13)] if d.weekday() == calendar.FRIDAY]
print(fridays, calendar.month_name[fridays[0].month], sum(calendar.monthrange(2024, m)[1] for m in range(1, 13)))
