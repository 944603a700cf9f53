def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ':', e)


for r in [range(5), range(2, 10, 3), range(10, 0, -3), range(0), range(10**30, 10**30 + 3)]:
    print(r, len(r), list(r), r[-1:] , r[::-1], 5 in r, 5.0 in r, bool(r), list(reversed(r)), r == range(0, 5))
show(lambda: range(5)[5])
show(lambda: range(5).index(7))
show(lambda: range(1, 2, 0))
show(lambda: range(1.5))
show(lambda: range())
show(lambda: len(range(10**30)))
print(range(10)[2:8][1::2], range(10).index(4), range(10).count(3), range(3).start, range(1, 9, 2).step, range(10**30)[-1])
