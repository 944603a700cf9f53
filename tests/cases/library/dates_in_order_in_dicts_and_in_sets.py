from datetime import date, datetime, timedelta

days = [date(2024, 5, 1), date(2023, 1, 1), date(2024, 4, 30)]
print(sorted(days), min(days), max(days), date(2023, 1, 1) in days)
print({date(2024, 1, 1): 'new year'}[date(2024, 1, 1)], {timedelta(1), timedelta(hours=24)}, hash(date(2024, 1, 1)))
print({datetime(2024, 1, 1), date(2024, 1, 1), timedelta(3), 'x'}, date(2024, 1, 1) == datetime(2024, 1, 1))
print(date(2024, 1, 1) != 5, hash(datetime(2024, 1, 1, 2, 3)), hash(timedelta(1)))
