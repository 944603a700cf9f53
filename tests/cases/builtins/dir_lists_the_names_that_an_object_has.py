class Animal:
    legs = 4

    def __init__(self, name):
        self.name = name

    def speak(self):
        pass


print([name for name in dir(Animal('cat')) if not name.startswith('__')])
print(dir(3)[-8:])
print(dir('')[40:50])
print(dir(Animal)[:4], len(dir([])))
print(vars(Animal('dog')))
try:
    vars(5)
except TypeError as error:
    print(error)
