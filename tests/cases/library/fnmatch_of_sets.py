from fnmatch import filter, fnmatch, fnmatchcase, translate
import string

letters = string.ascii_letters + string.digits + string.punctuation
for pattern in ('[b-d]', '[!b-d]', '[d-b]', '[!d-b]', '[b-dx-z]', '[!-#]', '[!--.]', '[b-]', '[-b]', '[!-b]', '[]]',
                '[!]]', '[]-b]', r'[\]', r'[\-^]', '[^-`]', '[[-^]', '[&-(]', '[a-]z-]', '[b-d-f]', '[|~&]', '[!', '['):
    print(pattern, ''.join(c for c in letters if fnmatchcase(c, pattern)))
print(filter(['a.py', 'b.txt', 'c.py', 'd'], '*.py'), fnmatch('x' * 60 + 'b', '*x*x*x*x*x*x*x*x*a'))
for pattern in '*.txt', '*a*b*', 'a?c', '**', '[a-c]*[!x]', '*', '':
    print(translate(pattern))
