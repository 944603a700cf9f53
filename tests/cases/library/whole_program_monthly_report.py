"""Monthly report."""
from datetime import date, datetime, timedelta
from collections import defaultdict
from decimal import Decimal, ROUND_HALF_UP
import textwrap, calendar

RAW = """
2024-01-03;Groceries;Weekly shopping at the market;54.20
2024-01-15;Rent;Apartment;980.00
2024-02-01;Groceries;Bread, milk & cheese;12.5
2024-02-14;Gifts;Flowers;35
2024-02-29;Fun;Cinema with friends and a very long description that has to be wrapped somewhere;24.75
2024-03-10;Groceries;Eggs;3.99
bad line
2024-13-01;X;Y;1
"""
class Entry:
    def __init__(self, day, cat, text, amount):
        self.day, self.cat, self.text, self.amount = day, cat, text, amount
    @classmethod
    def parse(cls, line):
        parts = line.split(';')
        if len(parts) != 4: raise ValueError(f'expected 4 fields, got {len(parts)}')
        return cls(datetime.strptime(parts[0], '%Y-%m-%d').date(), parts[1], parts[2], Decimal(parts[3]))
    def __repr__(self): return f'Entry({self.day:%d.%m.}, {self.cat!r}, {self.amount})'
entries = []
for n, line in enumerate(RAW.strip().splitlines(), 1):
    try: entries.append(Entry.parse(line))
    except ValueError as e: print(f'line {n}: {e}')
months = defaultdict(list)
for e in entries: months[e.day.year, e.day.month].append(e)
total = Decimal(0)
for (y, m), es in sorted(months.items()):
    print(f'\n{calendar.month_name[m]} {y}'.upper().center(50, '='))
    for e in es:
        lines = textwrap.wrap(e.text, 24)
        print(f'{e.day:%a %d}  {e.cat:<10}{lines[0]:<25}{e.amount:>9,.2f}')
        for l in lines[1:]: print(' ' * 18 + l)
    s = sum(e.amount for e in es)
    total += s
    print(f'{"sum":>43}{s:>9,.2f}')
print(f'\nTotal: {total:,.2f}; mean {(total / len(entries)).quantize(Decimal("0.01"), ROUND_HALF_UP)}')
first, last = min(e.day for e in entries), max(e.day for e in entries)
print(f'{(last - first).days} days from {first:%d %b} to {last.isoformat()}')
d = first
while d <= last:
    nxt = (d.replace(day=1) + timedelta(days=32)).replace(day=1)
    print(d, d.strftime('%A'), (nxt - timedelta(1)).day, 'leap' if calendar.isleap(d.year) else '')
    d = nxt
print(sorted(entries, key=lambda e: -e.amount)[:2])
deadline = datetime(2024, 3, 31, 23, 59)
left = deadline - datetime(2024, 3, 30, 12, 30, 15)
h, r = divmod(left.seconds, 3600)
print(left, left.days, h, r // 60, left.total_seconds() / 3600)
