import statistics
from fractions import Fraction

data = [1, 2, 2, 3, 4, 7.5, 9]
for name in ('mean', 'fmean', 'median', 'median_low', 'median_high', 'mode', 'multimode', 'stdev', 'pstdev', 'variance',
             'pvariance', 'harmonic_mean', 'geometric_mean', 'quantiles'):
    print(name, getattr(statistics, name)(data))
print(statistics.mean([1, 3]), statistics.mean([1, 2]), statistics.median([3, 1, 2]), statistics.mean([Fraction(1, 3), 1]))
print(statistics.mode('banana'), statistics.quantiles(range(1, 10), n=4, method='inclusive'), statistics.stdev([2, 4, 4, 5]))
