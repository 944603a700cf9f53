import time
from datetime import date, datetime, timezone

print(datetime.now(), date.today(), datetime.today(), datetime.now(timezone.utc), datetime.utcnow().isoformat())
time.sleep(1.25)
print(datetime.now(), datetime.now().strftime('%H:%M:%S.%f'), datetime.now() - datetime(2017, 9, 11, 9))
time.sleep(3600 * 24)
print(date.today(), datetime.now().timestamp() == time.time())
