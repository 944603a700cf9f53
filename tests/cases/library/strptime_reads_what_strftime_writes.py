from datetime import datetime

for text, form in (('2024-03-15 10:20:30', '%Y-%m-%d %H:%M:%S'), ('Mar 5, 2021', '%b %d, %Y'), ('5/3/69', '%d/%m/%y'),
                   ('Friday 12 PM', '%A %I %p'), ('2024-060', '%Y-%j'), ('20240102', '%Y%m%d'), ('1:2:3.5', '%H:%M:%S.%f'),
                   ('2024-01-01T00:00:00+0530', '%Y-%m-%dT%H:%M:%S%z'), ('2024-W10-3', '%G-W%V-%u')):
    print(repr(datetime.strptime(text, form)))
for text, form in (('x', '%Y'), ('2024x', '%Y'), ('2024', '%Q'), ('2024', '%'), ('2024-13', '%Y-%m'), ('2023-02-29', '%Y-%m-%d')):
    try:
        print(datetime.strptime(text, form))
    except ValueError as error:
        print(error)
