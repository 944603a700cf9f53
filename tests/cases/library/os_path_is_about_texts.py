import os
import os.path

print(os.path.join("a", "b", "/c", "d"), os.path.split("/a/b/c.txt"), os.path.splitext("x/y.tar.gz"))
print(os.path.basename("/a/b"), os.path.dirname("/a/b"), os.path.normpath("/a/./b/../c//d"), os.path.isabs("/x"))
print(os.path.splitext(".bashrc"), os.path.commonprefix(["abc", "abd"]), os.path.commonpath(["/a/b", "/a/c"]))
print(os.sep, repr(os.linesep), os.name, os.pathsep, os.getenv("NOT SET"), os.environ.get("NOT SET", "default"))
print(isinstance(os.getpid(), int), os.getpid() == os.getpid())
