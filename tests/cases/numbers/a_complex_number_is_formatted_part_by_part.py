# A complex number takes the formats of floats for each of its parts; the padding is around both.
for spec in ('.2f', '', '>20', '+.1f', 'g', '.3', 'e', '10', ',', '<15.2f', '^15', '*^15', '010', '=12', 'd', '+', 'F'):
    for number in 1+2j, complex(-0.0, 3), 1234.5-6j, 2j, complex('nan'):
        try:
            print(spec, f'|{number:{spec}}|')
        except ValueError as error:
            print(spec, error)
