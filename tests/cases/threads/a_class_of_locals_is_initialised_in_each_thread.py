import threading


class Settings(threading.local):
    kind = 'shared'

    def __init__(self, level):
        self.level = level
        print('made for', threading.current_thread().name)

    def raised(self):
        self.level += 1
        return self.level


settings = Settings(3)
print(settings.raised(), settings.raised(), settings.kind)


def work():
    print(settings.raised(), settings.kind)


thread = threading.Thread(target=work, name='worker')
thread.start()
thread.join()
print(settings.level)
