from pathlib import Path

path = Path('data') / 'deep' / 'x.txt'
print(path.exists(), path.parent.mkdir(parents=True), path.write_text('héllo\n'), path.read_text(), path.read_bytes())
path.with_suffix('.bin').write_bytes(b'\x00\x01')
print(sorted(str(each) for each in Path('data').rglob('*')), [each.name for each in path.parent.glob('*.bin')])
print(path.is_file(), path.parent.is_dir(), path.stat().st_size, sorted(each.name for each in path.parent.iterdir()))
with path.open('a') as file:
    file.write('more')
print(path.read_text().splitlines(), path.rename('data/y.txt'), path.exists())
Path('data/touched').touch()
for action in (lambda: path.read_text(), lambda: Path('data').mkdir(), lambda: Path('no/where').mkdir(),
               lambda: path.unlink(), lambda: Path('data').rmdir(), lambda: Path('data').read_text(),
               lambda: path.write_text(3), lambda: path.stat(), lambda: list(path.iterdir())):
    try:
        print(action())
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
path.unlink(missing_ok=True)
Path('data').mkdir(exist_ok=True)
print(Path('data/y.txt').samefile('data/../data/y.txt'), Path('.').resolve() == Path.cwd())
