from datetime import date, datetime, timezone

for stamp in (0, 1505120400, 1.5, -1, 1e9):
    print(datetime.fromtimestamp(stamp), datetime.fromtimestamp(stamp, timezone.utc).isoformat(), date.fromtimestamp(stamp))
print(datetime(2017, 9, 11, 9).timestamp())
