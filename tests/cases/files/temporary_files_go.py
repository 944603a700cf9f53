import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, 'x')
    with open(path, 'w') as file:
        file.write('here')
    print(os.path.exists(path), open(path).read())
print(os.path.exists(folder))
with tempfile.NamedTemporaryFile('w+', suffix='.txt') as file:
    file.write('abc')
    file.seek(0)
    print(file.read(), file.name.endswith('.txt'), os.path.exists(file.name))
print(os.path.exists(file.name))
with tempfile.TemporaryFile() as file:
    file.write(b'bytes')
    file.seek(0)
    print(file.read())
descriptor, name = tempfile.mkstemp()
os.write(descriptor, b'low')
os.close(descriptor)
print(open(name).read())
os.unlink(name)
