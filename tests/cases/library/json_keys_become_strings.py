import json

print(json.dumps({1: 'a', 1.5: 'b', True: 'c', None: 'd', 'e': 'f'}), json.loads(json.dumps({1: {2: 3}})))
