import json

for text in ('', '{', '[1,]', '{"a":1,}', "{'a': 1}", '[1 2]', '{"a" 1}', '"abc', '"\\x"', 'nul', '1 2', '{"a": 1\n "b": 2}', '[1,\n\n x]', '"a\nb"', '01'):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error)
try:
    json.loads('{"a": ?}')
except ValueError as error:
    print(error.msg, error.pos, error.lineno, error.colno, error.doc)
