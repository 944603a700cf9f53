from datetime import date, datetime, time

day = date(2024, 12, 30)
print(day.replace(year=2020), day.weekday(), day.isoweekday(), day.isocalendar(), day.isocalendar().week)
print(tuple(date(2021, 1, 3).isocalendar()), date.fromisocalendar(2024, 1, 1), day.timetuple())
print(datetime(2024, 1, 2, 3, 4).replace(hour=9, microsecond=1), time(1, 2).replace(minute=5), datetime.combine(day, time(7)))
year, week, weekday = day.isocalendar()
print(year, week, weekday, day.timetuple().tm_yday)
try:
    day.replace(day=32)
except ValueError as error:
    print(error)
