import logging

logging.basicConfig(level=logging.DEBUG)
logging.debug('debug')
logging.info('info %s', [1, 2])
logging.warning('warning %(a)s', {'a': 3})
logging.getLogger('net').error('error')
logging.basicConfig(level=logging.ERROR)
logging.info('a second basicConfig changes nothing')
logging.basicConfig(level=logging.ERROR, format='%(levelname)-8s|%(name)s|%(message)s', force=True)
logging.info('forced')
logging.error('forced')
