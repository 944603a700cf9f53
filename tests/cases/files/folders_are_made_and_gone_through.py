import glob
import os
import shutil

os.makedirs('a/b/c', exist_ok=True)
for name in ('a/one.txt', 'a/b/two.txt', 'a/b/c/three.md', 'a/.hidden'):
    with open(name, 'w') as file:
        file.write(name)
for root, folders, files in os.walk('a'):
    print(root, sorted(folders), sorted(files))
print(sorted(glob.glob('a/*')), sorted(glob.glob('a/**/*.txt', recursive=True)), glob.glob('a/**/three.??', recursive=True))
print(sorted(os.listdir('a')), os.path.isdir('a/b'), os.path.isfile('a/b'), os.path.exists('a/x'), os.path.getsize('a/one.txt'))
with os.scandir('a') as entries:
    print(sorted((entry.name, entry.is_dir(), entry.path) for entry in entries))
os.rename('a/one.txt', 'a/uno.txt')
shutil.copy('a/uno.txt', 'a/b')
print(shutil.move('a/b/uno.txt', 'a/b/c'), sorted(os.listdir('a/b/c')))
shutil.copytree('a', 'z', ignore=shutil.ignore_patterns('*.md'))
print(sorted(os.listdir('z/b/c')))
for action in (lambda: os.mkdir('a'), lambda: os.rmdir('a'), lambda: os.remove('a/none'), lambda: os.listdir('none'),
               lambda: os.rename('none', 'b'), lambda: os.makedirs('a/b'), lambda: os.stat('none'),
               lambda: os.remove('a/b'), lambda: os.rmdir('a/uno.txt'), lambda: os.chdir('none'),
               lambda: shutil.rmtree('none'), lambda: os.path.getsize('none'), lambda: os.listdir('a/uno.txt')):
    try:
        action()
    except OSError as error:
        print(type(error).__name__, error)
shutil.rmtree('z')
os.chdir('a/b')
print(os.path.basename(os.getcwd()), sorted(os.listdir()), os.path.relpath('../uno.txt'))
