from datetime import timedelta

print(timedelta(microseconds=1) * 0.5, timedelta(microseconds=3) * 0.5, timedelta(seconds=1) / 3, timedelta(days=1) // 7)
print(timedelta(hours=5) / timedelta(hours=2), timedelta(hours=5) // timedelta(hours=2), divmod(timedelta(hours=5), timedelta(hours=2)))
print(timedelta(1.5), timedelta(0.1), timedelta(seconds=1e-7), timedelta(weeks=-1, minutes=3.3))
print(-timedelta(1, 5), abs(timedelta(-3)), bool(timedelta(0)), timedelta(1) % timedelta(hours=7))
print(timedelta(hours=1).total_seconds(), timedelta(1) == timedelta(hours=24), timedelta(1) > timedelta(hours=23))
print(sum([timedelta(minutes=20)] * 4, timedelta()), max(timedelta(1), timedelta(hours=25)))
