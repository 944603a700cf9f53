import re

values = {'name': 'Ada', 'n': 3}


def fill(text):
    def value(match):
        key, spec = match['key'], match['spec'] or ''
        return format(values[key], spec) if key in values else match[0]
    return re.sub(r'\{\{\s*(?P<key>\w+)(?::(?P<spec>[^}]+))?\s*\}\}', value, text)


print(fill('Hello {{ name }}, {{n:03d}} {{name:>6}} {{unknown}} {n}'))
print(re.findall(r'\{\{.*?\}\}', '{{a}} {{b}}'), re.findall(r'\{\{.*\}\}', '{{a}} {{b}}'))
