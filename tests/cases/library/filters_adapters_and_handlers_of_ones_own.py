import logging


class Collect(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append((record.levelname, record.getMessage(), record.name))


class NoSecrets(logging.Filter):
    def filter(self, record):
        return 'secret' not in record.getMessage()


logger = logging.getLogger('shop')
logger.setLevel(logging.DEBUG)
logger.propagate = False
collect = Collect()
logger.addHandler(collect)
collect.addFilter(NoSecrets())
logger.addFilter(lambda record: record.levelno != logging.INFO)
logger.debug('one')
logger.info('two')
logger.error('a secret')
logger.log(logging.CRITICAL, 'three %s', 3)


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['user']}] {msg}", kwargs


Prefix(logger, {'user': 'ann'}).warning('bought %d', 5)
print(collect.lines)
