from datetime import date, datetime, timedelta

print(date(2024, 2, 28) + timedelta(days=1), date(2023, 2, 28) + timedelta(days=1), date(1900, 2, 28) + timedelta(1))
print(date(2024, 3, 1) - date(2024, 2, 1), (date(2025, 1, 1) - date(2024, 1, 1)).days)
print(datetime(2024, 12, 31, 23, 59, 59) + timedelta(seconds=1), timedelta(1) + date(2024, 12, 31))
print(date.fromordinal(738000), date(2024, 5, 5).toordinal(), date.max - date.min)
for wrong in (lambda: date.max + timedelta(1), lambda: date(2024, 1, 1) + 1, lambda: datetime(2024, 1, 1) + datetime(2024, 1, 1)):
    try:
        print(wrong())
    except (OverflowError, TypeError) as error:
        print(type(error).__name__, error)
