import logging

print(logging.getLevelName(10), logging.getLevelName('ERROR'), logging.getLevelName(15), logging.WARNING, logging.CRITICAL)
logging.addLevelName(25, 'NOTICE')
logging.basicConfig(format='%(levelname)s %(message)s', level=20)
logging.log(25, 'a level of ones own')
logging.disable(logging.WARNING)
logging.warning('disabled')
logging.error('not disabled')
for wrong in (lambda: logging.getLogger('a').setLevel('LOUD'), lambda: logging.getLogger(3), lambda: logging.Formatter('no fields'),
              lambda: logging.basicConfig(level=10, colour='red', force=True)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
