import json

defaults = json.loads('{"host": "localhost", "port": 80, "log": {"level": "INFO", "file": null}}')
given = json.loads('{"port": 8080, "log": {"level": "DEBUG"}}')


def merged(a, b):
    return {k: merged(a[k], b[k]) if isinstance(a.get(k), dict) and k in b else b.get(k, a.get(k)) for k in {**a, **b}}


config = merged(defaults, given)
print(json.dumps(config, indent=4))
print(json.dumps(config, sort_keys=True, separators=(',', ':')), config['log']['file'] is None)
