import asyncio, logging, json, time, random
from contextlib import contextmanager
logging.basicConfig(level=logging.INFO, format='%(asctime)s [%(levelname)s] %(name)s: %(message)s', datefmt='%H:%M:%S')
log = logging.getLogger('worker')
CONFIG = json.loads('''{"workers": 3, "jobs": ["a", "bb", "ccc", "boom", "eeeee"], "delay": {"base": 0.5, "factor": 2}}''')

@contextmanager
def timed(name):
    t = time.perf_counter()
    try: yield
    finally: log.info('%s took %.2fs', name, time.perf_counter() - t)

class JobError(Exception):
    def __init__(self, job, code=1):
        super().__init__(f'job {job!r} failed with {code}')
        self.job = job

async def work(name, queue, results):
    while True:
        job = await queue.get()
        try:
            with timed(f'{name}/{job}'):
                await asyncio.sleep(CONFIG['delay']['base'] * len(job))
                if job == 'boom': raise JobError(job)
                results[job] = {'worker': name, 'at': asyncio.get_running_loop().time()}
        except JobError:
            log.exception('failure in %s', name)
        finally:
            queue.task_done()

async def main():
    random.seed(1)
    q = asyncio.Queue(); results = {}
    for j in CONFIG['jobs']: q.put_nowait(j)
    ws = [asyncio.create_task(work(f'w{i}', q, results), name=f'w{i}') for i in range(CONFIG['workers'])]
    await q.join()
    for w in ws: w.cancel()
    r = await asyncio.gather(*ws, return_exceptions=True)
    log.warning('ended: %s', [type(x).__name__ for x in r])
    print(json.dumps(results, indent=2, sort_keys=True))
    async def late():
        await asyncio.sleep(0.1); raise RuntimeError('nobody asks')
    t = asyncio.create_task(late()); await asyncio.sleep(0.2); del t
asyncio.run(main())
