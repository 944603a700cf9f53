print(exit, quit)
try:
    exit('why')
except SystemExit as end:
    print(end.code)
exit(3)
