import logging
import sys

root = logging.StreamHandler(sys.stdout)
root.setFormatter(logging.Formatter('root %(name)s %(message)s'))
logging.getLogger().addHandler(root)
part = logging.StreamHandler(sys.stdout)
part.setFormatter(logging.Formatter('part %(name)s %(message)s'))
app, child = logging.getLogger('app'), logging.getLogger('app.db.pool')
app.addHandler(part)
app.setLevel('INFO')
child.info('both')
child.debug('too low')
app.propagate = False
child.warning('part only')
part.setLevel(logging.ERROR)
child.warning('nobody')
print(child.parent, logging.getLogger('app.db').parent, child.parent.name, child.getEffectiveLevel(), child.name)
print(logging.getLogger('app') is app, app.getChild('db.pool') is child, app.hasHandlers(), logging.getLogger('x').isEnabledFor(30))
app.disabled = True
app.error('disabled')
