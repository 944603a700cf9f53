"""sys.getrefcount counts who holds an object, with the call that asks."""
import sys


class Shelf:
    def __init__(self):
        self.books = []

    def holders(self):
        return sys.getrefcount(self)


def within(thing):
    return sys.getrefcount(thing)


def of_a_local_name():
    first = Shelf()
    second = first
    print('two local names', sys.getrefcount(first))
    del second
    print('one local name', sys.getrefcount(first))


def of_a_closure():
    kept = []

    def inner():
        return sys.getrefcount(kept)
    return inner()


print('nobody else', sys.getrefcount([]), sys.getrefcount(Shelf()), sys.getrefcount(str(0.5) * 3))
books = []
print('a global name', sys.getrefcount(books))
again = books
both = [books, books]
named = {'books': books}
print('a name, a list and a dict more', sys.getrefcount(books))
del again
both.clear()
named.clear()
print('as at first', sys.getrefcount(books))
print('as an argument', within(books))
of_a_local_name()
print('of a closure', of_a_closure())
shelf = Shelf()
print('an attribute', sys.getrefcount(shelf.books), 'self', shelf.holders())
method = shelf.holders
print('a bound method more', sys.getrefcount(shelf))
del method
shelf.books.append(shelf)
print('a cycle', sys.getrefcount(shelf))
for tray in [['a'], ['b']]:
    print('of a list and the name of a loop', sys.getrefcount(tray))
steps = iter(books)
squares = (book for book in books)
fallback = lambda found=books: found
print('iterators and a default', sys.getrefcount(books))
try:
    raise LookupError('nothing there')
except LookupError as error:
    print('the exception that is being handled', sys.getrefcount(error))
