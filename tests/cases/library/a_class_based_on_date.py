from datetime import date, datetime, timedelta


class Birthday(date):
    def age(self, on):
        return on.year - self.year - ((on.month, on.day) < (self.month, self.day))


ada = Birthday(1815, 12, 10)
print(ada, ada.age(date(1852, 11, 27)), type(ada + timedelta(1)).__name__, isinstance(ada, date), ada < date(1900, 1, 1))
print(issubclass(datetime, date), isinstance(datetime(2024, 1, 1), date), repr(ada))
