class Noted:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone:', self.name)


def fail(name):
    noted = Noted(name)
    raise ValueError(noted.name)


try:
    fail('first')
except ValueError as error:
    print('caught', error)
print('after the first')

try:
    fail('second')
except ValueError as error:
    kept = error
print('kept', kept.__traceback__.tb_next.tb_frame.f_locals['noted'].name)
kept = None
print('let go')


def catch():
    own = Noted('own')
    try:
        fail('inner')
    except ValueError as error:
        return error


returned = catch()
print('returned', returned.__traceback__.tb_frame.f_code.co_name)
returned.__traceback__ = None
print('end')
