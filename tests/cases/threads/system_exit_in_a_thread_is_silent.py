import threading


def leave():
    print('leaving')
    raise SystemExit


def raise_exit():
    raise SystemExit('text')


for function in (leave, raise_exit):
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()
print('still here')
