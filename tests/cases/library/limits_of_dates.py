from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta

print(date.min, date.max, datetime.min, datetime.max, timedelta.min, timedelta.max, MINYEAR, MAXYEAR, date.resolution)
try:
    datetime.max + timedelta(microseconds=1)
except OverflowError as error:
    print(error)
