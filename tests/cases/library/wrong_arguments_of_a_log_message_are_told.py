import logging

logging.basicConfig(format='%(message)s')
logging.warning('%s and %s', 1)
logging.warning('goes on')
