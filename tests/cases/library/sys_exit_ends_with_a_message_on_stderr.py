import sys

try:
    sys.exit(3)
except SystemExit as error:
    print("caught", error.code, error.args)
try:
    sys.exit()
except SystemExit as error:
    print("caught", error.code, error.args)
print("before")
sys.exit("went wrong")
print("never")
