import sys

print("to stderr", 1, 2, sep="-", file=sys.stderr)
sys.stderr.write("written\n")
print("to stdout", file=sys.stdout)
print(sys.stdout.write("text\n"))
sys.stdout.writelines(["a\n", "b\n"])
sys.stdout.flush()
print("flushed", flush=True)
