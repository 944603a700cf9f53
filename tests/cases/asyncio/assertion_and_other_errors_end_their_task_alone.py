import asyncio


async def broken(how):
    if how == 'assert':
        assert how == 'never', 'the message'
    if how == 'name':
        return not_defined
    if how == 'index':
        return [][1]
    if how == 'recursion':
        return await broken(how)
    if how == 'type':
        await 5
    if how == 'attribute':
        asyncio.current_task().no_such_attribute


async def main():
    hows = 'assert', 'name', 'index', 'recursion', 'type', 'attribute'
    tasks = [asyncio.create_task(broken(how), name=how) for how in hows]
    done, pending = await asyncio.wait(tasks)
    for task in tasks:
        print(task.get_name(), type(task.exception()).__name__, str(task.exception())[:60])


asyncio.run(main())
