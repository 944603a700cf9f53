a = 5
total = (1 +
         2 *
         3)
day = 24 * \
    60
mixed = (a +
         1 +
         2)
print(total, day, mixed, not (
    1), 'abc'[
    1])
print('text' +
      ' and ' +
      'more')
