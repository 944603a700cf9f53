import json

print(json.loads('{"a": [1, 2.0, -3e2, true, false, null], "b": {"c": "d"}}'))
print(json.loads(' [ ] '), json.loads('"\\u00e9\\ud83d\\ude00\\n"'), json.loads('12345678901234567890'), json.loads('NaN'))
print(json.loads(b'{"k": "v"}'), json.loads('{"a": 1, "a": 2}'), json.loads('[1.5]', parse_float=str))
print(json.loads('{"x": 1, "y": 2}', object_hook=lambda d: sorted(d)), json.loads('{"x": 1}', object_pairs_hook=list))
