from datetime import date, timedelta


def working_days(start, count):
    day = start
    while count:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
            yield day


for day in working_days(date(2024, 5, 2), 6):
    print(f'{day:%a %d %b}', day.isocalendar().week)
