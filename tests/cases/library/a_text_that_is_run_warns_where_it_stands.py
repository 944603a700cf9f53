# A warning given in a text that exec or eval runs stands on a line of that text, and so does what logging tells.
import asyncio
import inspect
import logging
import warnings


async def wait(x):
    pass


exec("""
wait(1)
warnings.warn("x")
def caller():
    warnings.warn("y", stacklevel=2)
    return inspect.stack()[0].lineno, inspect.stack()[0].filename
""")
eval('wait(1)')
print(eval('\n\ncaller()'))
print(caller())
logging.basicConfig(format='%(filename)s:%(lineno)d %(funcName)s %(message)s')
exec("""
logging.warning('from a text')
def tell():
    logging.warning('from a function of a text')
""")
tell()
asyncio.run(eval('wait(2)'))
exec(compile('warnings.warn("named")', 'a_name.py', 'exec'))
exec('import asyncio\nasyncio.get_event_loop()', {'__name__': '__main__'})
