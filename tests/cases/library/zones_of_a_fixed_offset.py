from datetime import datetime, timedelta, timezone

ist = timezone(timedelta(hours=5, minutes=30), 'IST')
west = timezone(timedelta(hours=-3))
noon = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
print(noon, noon.astimezone(ist), noon.astimezone(west), repr(noon.astimezone(west)))
print(ist, west, repr(ist), repr(timezone.utc), noon.tzname(), noon.astimezone(ist).utcoffset(), noon.dst())
print(noon == noon.astimezone(ist), noon.timestamp(), noon.strftime('%H:%M %Z %z'), noon.astimezone(ist).strftime('%z'))
for wrong in (lambda: noon < datetime(2024, 1, 1), lambda: noon - datetime(2024, 1, 1), lambda: timezone(timedelta(1)), lambda: timezone(5)):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(error)
print(noon == datetime(2024, 6, 1, 12))
