import logging
import sys
import time

for style, form in (('%', '%(asctime)s %(levelname)s %(message)s'), ('{', '{asctime} {levelname:>8} {message}'),
                    ('%', '%(name)s %(funcName)s %(lineno)d %(module)s %(filename)s %(threadName)s %(levelno)s %(msecs)03d')):
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter(form, style=style))
    logging.basicConfig(handlers=[handler], level=10, force=True)
    logging.info('hello')
    time.sleep(1.5)
handler.setFormatter(logging.Formatter('%(asctime)s %(message)s', datefmt='%H:%M:%S'))
logging.info('short')
handler.setFormatter(logging.Formatter('%(relativeCreated)d %(created).1f %(processName)s'))
logging.info('numbers')
