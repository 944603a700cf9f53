import json

for text in ('"', '\\', '/', '\b\f\n\r\t', '\x00\x1f\x7f', 'é', '\u20ac', '\U0001f600'):
    print(json.dumps(text), json.dumps(text, ensure_ascii=False) == f'"{text}"', json.loads(json.dumps(text)) == text)
