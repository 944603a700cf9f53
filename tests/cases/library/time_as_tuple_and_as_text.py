import time

moment = time.gmtime(1000000000)
print(moment, moment.tm_year, moment[1], moment.tm_yday, len(moment), moment[:3])
print(time.strftime('%Y-%m-%d %H:%M:%S', moment), time.asctime(moment), time.mktime(moment), time.ctime(0))
print(time.strptime('30 Nov 2000', '%d %b %Y'), time.localtime().tm_hour, time.strftime('%A'))
print(time.tzname, time.timezone, isinstance(moment, tuple), time.struct_time(range(9)))
