import json

data = {'list': [1, [2, [3]]], 'text': 'a"b\\c/d\te', 'float': 0.1, 'big': 2**70, 'bool': [True, False, None]}
print(json.loads(json.dumps(data)) == data, json.loads(json.dumps(data, indent=4)) == data)
print(json.loads(json.dumps({1: 'int key', 2.5: 'float', True: 'bool'})))
print(json.JSONDecoder().raw_decode('{"a": 1} and more'))
