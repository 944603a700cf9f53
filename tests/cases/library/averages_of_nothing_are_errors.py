import statistics

for name in ('mean', 'median', 'mode', 'stdev', 'fmean', 'quantiles', 'variance'):
    try:
        print(getattr(statistics, name)([]))
    except statistics.StatisticsError as error:
        print(name, error)
try:
    statistics.mean(['a'])
except TypeError as error:
    print(error)
print(statistics.correlation([1, 2, 3], [2, 4, 7]), statistics.linear_regression([1, 2, 3], [2, 4, 7]), statistics.NormalDist(5, 2).cdf(6))
