import statistics
from textwrap import indent

grades = {'Ann': [90, 85, 77], 'Bob': [60, 75, 75], 'Cleo': [100, 98, 99]}
for name, marks in grades.items():
    print(f'{name:<6}{statistics.mean(marks):>7.2f}{statistics.median(marks):>5}{statistics.pstdev(marks):>7.3f}')
every = [m for marks in grades.values() for m in marks]
print(statistics.multimode(every), statistics.quantiles(every, n=4), statistics.mode(every), statistics.fmean(every))
print(indent('\n'.join(f'{m:>3} {"*" * (m // 10)}' for m in sorted(every)), '  | '))
