import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(levelname)s %(user)-5s %(message)s')
logging.warning('hello', extra={'user': 'ann'})
for extra in ({'message': 1}, {'name': 1}):
    try:
        logging.warning('x', extra=extra)
    except KeyError as error:
        print(error)
record = logging.makeLogRecord({'msg': '%s-%s', 'args': (1, 2), 'levelname': 'X', 'levelno': 5})
print(record.getMessage(), record.levelname, record)
formatter = logging.Formatter('%(message)s %(place)s', defaults={'place': 'home'})
print(formatter.format(record))
