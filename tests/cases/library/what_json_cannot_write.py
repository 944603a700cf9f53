import json

circular = []
circular.append(circular)
for wrong in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(circular),
              lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps(b'x'), lambda: json.dumps({'a': object})):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(json.dumps({(1, 2): 3, 'a': 1}, skipkeys=True), json.dumps({1, 2}, default=sorted))
