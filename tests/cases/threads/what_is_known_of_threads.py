import threading
import time


def work():
    time.sleep(1)


before = threading.active_count()
thread = threading.Thread(target=work)
print(thread.ident, thread.is_alive(), thread.native_id)
thread.start()
print(thread.ident == threading.get_ident(), thread.is_alive())
print(threading.active_count() - before, [t.name for t in threading.enumerate()])
thread.join()
print(threading.active_count() - before, thread.is_alive(), thread.ident is not None)
print(isinstance(threading.get_ident(), int), threading.main_thread().ident == threading.get_ident())
for wrong in (thread.start, threading.Thread().join, threading.current_thread().join):
    try:
        wrong()
    except RuntimeError as error:
        print(error)
try:
    threading.current_thread().daemon = True
except RuntimeError as error:
    print(error)
