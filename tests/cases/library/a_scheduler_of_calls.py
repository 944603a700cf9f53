import sched
import time

scheduler = sched.scheduler(time.time, time.sleep)
begin = time.time()


def note(text='nothing', **more):
    print(round(time.time() - begin, 3), text, more)


scheduler.enter(10, 1, note)
scheduler.enter(5, 2, note, argument=('second',))
scheduler.enter(5, 1, note, kwargs={'text': 'first', 'more': 1})
dropped = scheduler.enter(6, 1, note)
scheduler.cancel(dropped)
print(len(scheduler.queue), scheduler.queue[0].priority, scheduler.empty())
print(scheduler.run(blocking=False))
scheduler.run()
print(scheduler.empty(), time.time() - begin)
