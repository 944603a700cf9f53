import configparser
import csv
import json
import logging

data = {'name': 'Zoë', 'tags': [1, 2], 'nested': {'a': None}}
with open('d.json', 'w') as file:
    json.dump(data, file, indent=2)
with open('d.json') as file:
    print(json.load(file) == data)
with open('t.csv', 'w', newline='') as file:
    writer = csv.DictWriter(file, ['a', 'b'])
    writer.writeheader()
    writer.writerows([{'a': 1, 'b': 'x,y'}, {'a': 2, 'b': 'q"'}])
print(repr(open('t.csv', newline='').read()))
with open('t.csv', newline='') as file:
    print(list(csv.DictReader(file)))
config = configparser.ConfigParser()
config['section'] = {'key': 'value', 'number': '3'}
with open('c.ini', 'w') as file:
    config.write(file)
other = configparser.ConfigParser()
print(other.read(['c.ini', 'none.ini']), other['section']['key'], other.getint('section', 'number'))
logger = logging.getLogger('app')
handler = logging.FileHandler('app.log', mode='w')
handler.setFormatter(logging.Formatter('%(levelname)s %(message)s'))
logger.addHandler(handler)
logger.warning('disk at %d%%', 93)
handler.close()
print(open('app.log').read())
