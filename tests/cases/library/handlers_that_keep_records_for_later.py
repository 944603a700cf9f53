import logging
import logging.handlers
import queue
import sys

out = logging.StreamHandler(sys.stdout)
out.setFormatter(logging.Formatter('%(name)s %(levelname)s %(message)s'))
log = logging.getLogger('app')
log.setLevel(logging.DEBUG)
log.propagate = False
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=out)
log.addHandler(memory)
log.info('one')
log.info('two')
print('nothing yet')
log.error('three')
log.info('at the end')
box = queue.Queue()
other = logging.getLogger('other')
other.propagate = False
other.addHandler(logging.handlers.QueueHandler(box))
other.warning('to the queue: %d', 5)
record = box.get_nowait()
print(record.msg, record.args, record.levelname, box.empty())
out.handle(record)
print('end')
