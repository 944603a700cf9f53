from datetime import date, datetime, time

for wrong in (lambda: date(2023, 2, 29), lambda: date(2024, 13, 1), lambda: date(0, 1, 1), lambda: datetime(2024, 1, 1, 24),
              lambda: time(0, 60), lambda: time(0, 0, 60), lambda: time(0, 0, 0, 1000000), lambda: date(2024, 4, 31)):
    try:
        print(wrong())
    except ValueError as error:
        print(error)
for wrong in (lambda: date('2024', 1, 1), lambda: date(2024, 1.0, 1), lambda: date(2024), lambda: date(2024, 1, 1) < 5):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
