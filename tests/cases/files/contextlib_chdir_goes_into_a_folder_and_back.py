import contextlib
import os

before = os.getcwd()
os.mkdir('inner')
with contextlib.chdir('inner') as entered:
    print(entered, os.path.basename(os.getcwd()))
    with open('note.txt', 'w') as file:
        file.write('here')
print(os.getcwd() == before, os.listdir('inner'))
try:
    with contextlib.chdir('inner'):
        raise ValueError('inside')
except ValueError as error:
    print(error, os.getcwd() == before)
