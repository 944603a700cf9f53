from pathlib import Path, PurePosixPath, PureWindowsPath

for text in ('/usr/lib/python3/x.tar.gz', 'a//b/./c/', '.bashrc', '/', '', '../up', 'name.'):
    path = PurePosixPath(text)
    print(path, path.parts, path.name, path.stem, path.suffix, path.suffixes, path.parent, path.is_absolute())
home = Path('/home') / 'ann' / 'notes.txt'
print(home, repr(home), list(home.parents), home.with_suffix('.md'), home.with_name('x'), home.relative_to('/home'))
print(home.match('*.txt'), home.is_relative_to('/usr'), sorted([Path('b'), Path('a/c'), Path('a')]), 'x' / Path('y'))
windows = PureWindowsPath('c:/Users\\Ann')
print(windows, repr(windows), windows.drive, windows.anchor, windows == PureWindowsPath('C:/users/ann'))
for wrong in (lambda: Path('a').with_suffix('x'), lambda: Path('/').with_name('x'), lambda: home.relative_to('/usr'),
              lambda: Path('a') / 3, lambda: Path('a') < 'b', lambda: Path(3)):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
