class MyKey(KeyError):
    pass


class Stop(StopIteration):
    pass


class Exit(SystemExit):
    pass


class MyOs(OSError):
    def __init__(self, *args, hint=None):
        super().__init__(*args)
        self.hint = hint


class MyName(NameError):
    def __init__(self, text, **kw):
        super().__init__(text, **kw)


print(str(MyKey("k")), Stop(5).value, Exit(3).code, MyName("x", name="y").name)
e = MyOs(2, "gone", "file.txt", hint="look")
print(e.errno, e.strerror, e.filename, e, e.hint, isinstance(e, FileNotFoundError))
