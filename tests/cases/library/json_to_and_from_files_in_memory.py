import io
import json

f = io.StringIO()
json.dump({'a': [1, 2, {'b': None}]}, f)
f.write('\n')
json.dump([1.5, 'é'], f, ensure_ascii=False, indent=2)
print(f.getvalue())
f = io.StringIO('{"k": [true, false]}')
print(json.load(f))
for line in io.StringIO('{"n": 1}\n{"n": 2}\nbroken\n'):
    try:
        print(json.loads(line)['n'])
    except json.JSONDecodeError as error:
        print('skipped:', error)
