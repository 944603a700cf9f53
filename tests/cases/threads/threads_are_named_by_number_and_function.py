import threading


def work():
    print(threading.current_thread().name, threading.current_thread() is threading.main_thread())


def other():
    pass


first = threading.Thread(target=work)
second = threading.Thread(target=work, name='Worker')
third = threading.Thread()
fourth = threading.Thread(target=other)
for thread in (first, second, third, fourth):
    print(thread.name)
    thread.start()
first.name = 'renamed'
print(first.name, first.getName())
first.setName('again')
print(first.name)
print(threading.current_thread().name, threading.main_thread().name)
