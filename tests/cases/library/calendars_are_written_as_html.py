import calendar

pages = calendar.HTMLCalendar(calendar.SUNDAY)
print(pages.formatmonth(2024, 2))
print(pages.formatyear(2023, 4))
print(pages.formatyearpage(2024, css=None).decode()[:900])


class Marked(calendar.HTMLCalendar):
    cssclass_noday = 'empty'

    def formatday(self, day, weekday):
        return '<td>*</td>' if day == 29 else super().formatday(day, weekday)


print(Marked().formatmonth(2024, 2, withyear=False))
