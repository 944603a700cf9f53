import logging
import sys

logger = logging.getLogger('two')
logger.setLevel(logging.DEBUG)
out, err = logging.StreamHandler(sys.stdout), logging.StreamHandler()
out.setLevel(logging.DEBUG)
err.setLevel(logging.ERROR)
out.setFormatter(logging.Formatter('out: {message}', style='{'))
err.setFormatter(logging.Formatter('err: %(levelname).1s %(message)s'))
for handler in (out, err):
    logger.addHandler(handler)
for level in ('debug', 'info', 'warning', 'error', 'critical'):
    getattr(logger, level)('a %s', level)
logger.removeHandler(out)
logger.error('only once')
print(logger, logger.handlers, out, logging.NullHandler(), logging.lastResort)
