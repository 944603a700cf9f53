from datetime import date


def age(born, today):
    years = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    months = (today.month - born.month - (today.day < born.day)) % 12
    return years, months


for born in (date(2000, 2, 29), date(1990, 12, 31), date(2017, 9, 11)):
    print(born, age(born, date.today()), (date.today() - born).days, born.strftime('%A'))
