import bisect
import functools
import heapq
import math
import operator

for wrong in (lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.floor(x=1), lambda: math.gcd(a=1),
              lambda: math.isclose(1, 2, 3), lambda: math.prod([1], 2), lambda: operator.add(1), lambda: operator.neg(),
              lambda: heapq.heappush([]), lambda: heapq.heapify(), lambda: len(),
              lambda: [].append(), lambda: (1).__add__(), lambda: 'a'.__len__(1), lambda: classmethod(),
              lambda: format(1, None), lambda: b'ab'.hex(1), lambda: b'ab'.hex('ab'), lambda: b'ab'.hex('é'),
              lambda: 1 @ 2, lambda: operator.matmul(1, 2)):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(math.sqrt.__module__, operator.add.__module__, functools.reduce.__module__,
      heapq.heappush.__module__, bisect.bisect.__name__, len.__module__, b'abcd'.hex(':', 2), b'ab'.hex(b'-'))
