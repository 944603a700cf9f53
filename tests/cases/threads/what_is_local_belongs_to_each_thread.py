import threading
import time

data = threading.local()
data.name = 'main'


def work(name):
    print(name, 'begins with', hasattr(data, 'name'))
    data.name = name
    time.sleep(1)
    print(name, 'has', data.name, vars(data))


threads = [threading.Thread(target=work, args=(name,)) for name in 'ab']
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(data.name)
del data.name
for attempt in (lambda: data.name, lambda: delattr(data, 'name')):
    try:
        attempt()
    except AttributeError as error:
        print(type(error).__name__)
