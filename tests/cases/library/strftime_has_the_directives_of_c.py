from datetime import date, datetime, time

moment = datetime(2024, 7, 4, 0, 8, 9, 123)
print(moment.strftime('%a %A %b %B %d %H %I %j %m %M %p %S %f %U %w %W %y %Y %% %Z%z'))
print(moment.strftime('%c | %x | %X | %D | %F | %T | %R | %e | %G-W%V-%u'), moment.strftime('%-d/%-m'), moment.strftime('%q'))
print(date(2024, 1, 1).strftime('%H:%M %d'), time(14, 30).strftime('%I:%M %p'), format(date(2024, 1, 1), '%B'))
print('{:%Y-%m-%d %H:%M}'.format(moment), f'{moment:%A, %d. %B}')
