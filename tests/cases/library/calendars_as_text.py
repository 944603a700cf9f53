import calendar

print(calendar.month(2024, 2))
calendar.prmonth(2023, 10)
print(calendar.isleap(2024), calendar.leapdays(2000, 2030), calendar.monthrange(2024, 2), calendar.weekday(2024, 5, 1))
print(calendar.monthcalendar(2024, 9)[0], calendar.day_name[0], calendar.month_abbr[12], list(calendar.day_abbr))
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2024, 3))
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as error:
    print(error)
