import json

data = {'name': 'Ada', 'n': [1, 2.5, -0.0, 1e100], 'ok': True, 'none': None, 'nested': {'a': [], 'b': {}}, 3: 'three', None: 0}
print(json.dumps(data))
print(json.dumps(data, indent=2))
print(json.dumps([1, 'é', '"', '\n', '\u2028', '😀']), json.dumps('é😀', ensure_ascii=False))
print(json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps([1, 2], separators=(',', ':')), json.dumps((1, 2), indent=0))
print(json.dumps({'a': [1, {'b': 2}]}, indent='--'), json.dumps(float('inf')), json.dumps(10**30))
