import re
from collections import Counter

LINE = re.compile(r'(?P<ip>\d+(?:\.\d+){3}) - \[(?P<when>[^\]]+)\] "(?P<verb>[A-Z]+) (?P<path>\S+)[^"]*" (?P<code>\d{3})(?: (?P<size>\d+|-))?')
lines = ['10.0.0.1 - [11/Sep/2017:09:00:00] "GET /index.html HTTP/1.1" 200 512', '10.0.0.2 - [x] "POST /a HTTP/1.0" 500 -', 'garbage']
codes = Counter()
for line in lines:
    m = LINE.match(line)
    if not m:
        print('no match:', line)
        continue
    codes[m['code']] += 1
    print(m.groupdict(), m.span('path'))
print(codes, LINE.groups, list(LINE.groupindex))
