def run(limit):
    count = 0
    while count < limit:
        count += 1
        try:
            if count == 2:
                continue
            if count == 4:
                break
        finally:
            print('finally', count)
    else:
        print('to the end')
    for n in (1,
              count):
        if n > 9: break
    else: print('else')
    return (count
            or None)


print(run(3), run(9))
while not (a := [1,
                 2]): pass
for i, [j, *k] in [(1,
                    (2, 3))]: print(i, j, k)
