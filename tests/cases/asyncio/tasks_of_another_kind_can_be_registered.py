import asyncio
from asyncio.tasks import _enter_task, _leave_task, _register_task, _unregister_task


class TaskLike:
    def __init__(self, loop, done=False):
        self.loop, self.is_done = loop, done

    def get_loop(self):
        return self.loop

    def done(self):
        return self.is_done

    def __repr__(self):
        return f'TaskLike({self.is_done})'


loop = asyncio.new_event_loop()
one, two = TaskLike(loop), TaskLike(loop, True)
_register_task(one)
_register_task(two)
print(asyncio.all_tasks(loop))
_unregister_task(one)
_unregister_task(one)
print(asyncio.all_tasks(loop))
_unregister_task(two)
print(asyncio.current_task(loop))
_enter_task(loop, one)
print(asyncio.current_task(loop))
for wrong in (lambda: _enter_task(loop, two), lambda: _leave_task(loop, two)):
    try:
        wrong()
    except RuntimeError as error:
        print(str(error).replace(repr(loop), 'LOOP'))
print(asyncio.current_task(loop))
_leave_task(loop, one)
print(asyncio.current_task(loop))
try:
    _leave_task(loop, one)
except RuntimeError as error:
    print(str(error).replace(repr(loop), 'LOOP'))
loop.close()
