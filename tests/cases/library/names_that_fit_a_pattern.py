import errno
import fnmatch
import keyword
import zlib

names = ['a.py', 'abc', 'bx', '[', ']', 'xby', '.x', '^b', 'A.PY', 'test_1.txt']
for pattern in ['*.py', 'a?c', '[abc]x', '[!a]*', '[', '[]]', '**', 'x[a-c]y', 'test_[0-9].*']:
    print(pattern, fnmatch.filter(names, pattern), fnmatch.fnmatchcase('abc', pattern))
print(keyword.iskeyword('if'), keyword.issoftkeyword('match'), len(keyword.kwlist), keyword.softkwlist)
print(errno.ENOENT, errno.errorcode[2], errno.errorcode[11])
print(zlib.crc32(b'hello'), zlib.adler32(b'hello'), zlib.crc32(b'lo', zlib.crc32(b'hel')))
