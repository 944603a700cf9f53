import linecache

print(repr(linecache.getline(__file__, 1)))
print(repr(linecache.getline(__file__, 1000)), repr(linecache.getline('nowhere.py', 1)))
print(len(linecache.getlines(__file__)))
linecache.clearcache()
