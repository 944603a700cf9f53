import logging
import sys

logging.basicConfig(stream=sys.stdout, format='%(levelname)s:%(message)s')


def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        logging.exception('cannot divide %s', a)


divide(1, 0)
try:
    {}['k']
except KeyError as error:
    logging.error('key', exc_info=True)
    logging.warning('only text: %r', error)
    logging.error('given', exc_info=error)
logging.error('none', exc_info=True)
