import threading
import time

fork, knife = threading.Lock(), threading.Lock()


def eat(name, first, second):
    with first:
        print(name, 'has one')
        time.sleep(1)
        with second:
            print(name, 'eats')


one = threading.Thread(target=eat, args=('one', fork, knife))
two = threading.Thread(target=eat, args=('two', knife, fork))
one.start()
two.start()
one.join()
two.join()
print('never')
