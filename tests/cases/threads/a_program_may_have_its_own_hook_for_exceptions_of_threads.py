import threading


def hook(args):
    print('hook:', args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
threading.excepthook = threading.__excepthook__
thread = threading.Thread(target=lambda: 1 / 0, name='plain')
thread.start()
thread.join()
