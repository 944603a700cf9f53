import logging
import sys

handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter('%(module)s:%(lineno)d %(funcName)s %(message)s'))
log = logging.getLogger('case')
log.addHandler(handler)


def report(text):
    log.warning(text)
    log.warning(text, stacklevel=2)


def work():
    report('half done')


work()
