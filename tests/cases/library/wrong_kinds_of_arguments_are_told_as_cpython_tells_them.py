import collections
import datetime
import heapq
import re
import textwrap


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


day = datetime.date(2024, 2, 29)
moment = datetime.datetime(2024, 2, 29, 12)
for given in (None, "1", 1.5):
    attempt(datetime.date, given, 1, 1)
    attempt(datetime.datetime, 2024, given, 1)
    attempt(day.replace, year=given)
    attempt(moment.replace, minute=given)
    attempt(datetime.time(1).replace, second=given)
attempt(datetime.date, 2024)
attempt(datetime.date, 2024, 2)
attempt(datetime.datetime)
print(day.replace(day=1), moment.replace(tzinfo=datetime.timezone.utc), moment.replace(fold=1).fold)

counts = collections.Counter("abracadabra")
for number in ("2", 1.5, None, [], -1, 2):
    attempt(counts.most_common, number)
    attempt(heapq.nlargest, number, [3, 1, 2])
    attempt(heapq.nsmallest, number, iter([3, 1, 2]))

for pattern in ([], {"a"}, 5, None):
    attempt(re.compile, pattern)
    attempt(re.search, pattern, "abc")
for flags in ([], 0.5, "i"):
    attempt(re.compile, "a", flags)
attempt(re.match, re.compile("a"), "a", 2)
for text in (None, 5, ["a"], b"a"):
    attempt(textwrap.dedent, text)
