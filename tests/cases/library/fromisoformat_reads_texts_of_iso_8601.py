from datetime import date, datetime, time

for text in ('2024-01-02', '20240102', '2024-W01-3', '2024-01-02T03:04', '2024-01-02 03:04:05.678', '20240102T030405Z',
             '2024-01-02T03:04:05-05:30'):
    print(repr(datetime.fromisoformat(text)))
print(date.fromisoformat('2024-12-31'), time.fromisoformat('04:05:06'), repr(time.fromisoformat('T0405')))
for text in ('2024-1-2', 'yesterday', '2024-13-01', ''):
    try:
        print(date.fromisoformat(text))
    except ValueError as error:
        print(error)
