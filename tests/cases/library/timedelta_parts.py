from datetime import timedelta

for span in (timedelta(hours=26), timedelta(seconds=-1), timedelta(milliseconds=1500), timedelta(weeks=2)):
    print(span, span.days, span.seconds, span.microseconds, span.total_seconds())
