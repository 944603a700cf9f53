import logging

logging.getLogger('app').warning('first %s', 1)
logging.getLogger('app').info('nobody hears this')
logging.getLogger('app.part').error('second %d%%', 50)
print(logging.getLogger('app').getEffectiveLevel(), logging.getLogger('app').handlers)
