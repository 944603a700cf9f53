import json
from datetime import datetime, timezone

events = json.loads('[{"at": "2024-05-01T10:00:00+02:00", "what": "b"}, {"at": "2024-05-01T07:30:00Z", "what": "a"}]')
for event in events:
    event['at'] = datetime.fromisoformat(event['at'])
for event in sorted(events, key=lambda e: e['at']):
    print(event['at'].astimezone(timezone.utc).isoformat(), event['what'])
print(json.dumps(events, default=str))
