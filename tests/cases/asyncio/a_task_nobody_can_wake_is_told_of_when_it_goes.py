import asyncio
import gc


def handler(loop, context):
    print(sorted(context), context['message'], context['task'].get_name(), context.get('source_traceback') is None)


async def forgotten():
    await asyncio.get_running_loop().create_future()
    print('never')


async def main(debug):
    loop = asyncio.get_running_loop()
    loop.set_debug(debug)
    loop.set_exception_handler(handler)
    task = asyncio.create_task(forgotten(), name='forgotten')
    print(len(asyncio.all_tasks()))
    await asyncio.sleep(0)
    task = None
    gc.collect()
    print(len(asyncio.all_tasks()))
    quiet = asyncio.create_task(forgotten(), name='quiet')
    await asyncio.sleep(0)
    quiet._log_destroy_pending = False
    quiet = None
    gc.collect()
    print(len(asyncio.all_tasks()))


loop = asyncio.new_event_loop()
loop.run_until_complete(main(False))
loop.run_until_complete(main(True))
loop.set_debug(False)
loop.close()
