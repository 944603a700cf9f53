import sys

print(sys.stdin.buffer.readline(), sys.stdin.buffer.read(4), sys.stdin.buffer.readlines(), sys.stdin.buffer.read())
sys.stdout.flush()
count = sys.stdout.buffer.write('é and €\n'.encode())
sys.stdout.buffer.writelines([b'one\n', b'two\n'])
sys.stdout.buffer.flush()
print(count, sys.stdin.buffer.name, sys.stderr.buffer.writable(), sys.stdout.buffer.readable())
sys.stderr.buffer.write(b'an error\n')
sys.stderr.buffer.flush()
try:
    sys.stdout.buffer.write('text')
except TypeError as error:
    print(error)
