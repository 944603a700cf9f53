import re, statistics, string
from collections import Counter
from textwrap import dedent, fill
TEXT = dedent("""\
    Alice was beginning to get very tired of sitting by her sister on the bank,
    and of having nothing to do: once or twice she had peeped into the book her
    sister was reading, but it had no pictures or conversations in it, "and what
    is the use of a book," thought Alice "without pictures or conversations?"
    """)
words = re.findall(r"[a-z']+", TEXT.lower())
print(len(words), len(set(words)), Counter(words).most_common(5))
lengths = [len(w) for w in words]
print(f'mean {statistics.mean(lengths):.3f} median {statistics.median(lengths)} stdev {statistics.stdev(lengths):.3f} modes {statistics.multimode(lengths)}')
for length, n in sorted(Counter(lengths).items()):
    print(f'{length:>2} {"#" * n} {n}')
sentences = re.split(r'(?<=[.?!:,])\s+', TEXT.replace('\n', ' ').strip())
for s in sentences: print('-', fill(s, 40, subsequent_indent='  '))
print(re.sub(r'\b(\w)(\w*)\b', lambda m: m.group(1).upper() + m.group(2), TEXT.split('\n')[0]))
table = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[13:] + string.ascii_lowercase[:13])
print(TEXT[:40].translate(table))
print(re.sub(r'(?P<a>\w+) (?P<b>of|or) (?P<c>\w+)', r'\g<c> \g<b> \g<a>', TEXT)[:160])
pairs = Counter(zip(words, words[1:]))
print([p for p, n in pairs.items() if n > 1])
email = re.compile(r'^(?P<user>[\w.+-]+)@(?P<host>(?:[\w-]+\.)+(?P<tld>[a-z]{2,}))$', re.I)
for c in ('bob@example.com', 'a.b+c@mail.server.org', 'no@tld', '@x.com', 'x@y.Z1'):
    m = email.match(c); print(f'{c:<24}', m.groupdict() if m else None)
print([m.span() for m in re.finditer('or', TEXT)], re.findall(r'\b[A-Z]\w*', TEXT), re.split(r'\W+', 'a, b; c.d')[:-1])
dates = '2024-01-15, 15/02/2024 and 2023.12.31'
print(re.findall(r'(\d{4})[-.](\d\d)[-.](\d\d)|(\d\d)/(\d\d)/(\d{4})', dates))
