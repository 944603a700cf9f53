import logging
import logging.config


class OnlyShort(logging.Filter):
    def __init__(self, most):
        super().__init__()
        self.most = most

    def filter(self, record):
        return len(record.getMessage()) <= self.most


class Keep(logging.Handler):
    def __init__(self, store):
        super().__init__()
        self.store = store

    def emit(self, record):
        self.store.append(self.format(record))


store = []
logging.config.dictConfig({
    'version': 1,
    'disable_existing_loggers': False,
    'formatters': {'brief': {'format': '%(levelname)-8s %(name)s: %(message)s'},
                   'braces': {'format': '{levelname}|{message}', 'style': '{'}},
    'filters': {'short': {'()': OnlyShort, 'most': 12}},
    'handlers': {'console': {'class': 'logging.StreamHandler', 'level': 'INFO', 'formatter': 'brief',
                             'stream': 'ext://sys.stdout', 'filters': ['short']},
                 'kept': {'()': Keep, 'store': store, 'formatter': 'braces'}},
    'loggers': {'app': {'level': 'DEBUG', 'handlers': ['console'], 'propagate': False},
                'app.db': {'handlers': ['kept']}},
    'root': {'level': 'WARNING', 'handlers': ['console']}})
app, db = logging.getLogger('app'), logging.getLogger('app.db')
app.debug('unseen')
app.info('hello %s', 'x')
app.info('far too long for it')
db.warning('slow')
logging.getLogger('other').info('no')
logging.getLogger('other').warning('yes')
print(store)
for config in ({}, {'version': 2}, {'version': 1, 'root': {'handlers': ['nobody']}},
               {'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'none'}}},
               {'version': 1, 'loggers': {'a': {'level': 'LOUD'}}}):
    try:
        logging.config.dictConfig(config)
    except ValueError as error:
        print(error, '|', repr(error.__cause__))
