import asyncio


async def interrupted():
    try:
        await asyncio.sleep(1)
        raise KeyboardInterrupt('by hand')
    finally:
        print('task ends')


async def main(how):
    try:
        if how == 'main':
            await interrupted()
        elif how == 'task':
            await asyncio.create_task(interrupted())
        elif how == 'gather':
            await asyncio.gather(interrupted(), asyncio.sleep(5))
        elif how == 'wait':
            await asyncio.wait([asyncio.create_task(interrupted())])
        else:
            def interrupt():
                raise KeyboardInterrupt('in a callback')
            asyncio.get_running_loop().call_later(1, interrupt)
            await asyncio.sleep(5)
    except BaseException as error:
        print('main:', repr(error))
        raise


for how in 'main', 'task', 'gather', 'wait', 'callback':
    try:
        asyncio.run(main(how))
    except BaseException as error:
        print(how, repr(error))
