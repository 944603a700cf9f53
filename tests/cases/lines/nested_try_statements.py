def f(n):
    try:
        try:
            if n:
                raise n
        except KeyError:
            print("key")
            raise ValueError from None
        else:
            print("else")
        finally:
            print("inner")
    except ValueError: print("value")
    finally: print("outer")
    return n


f(None)
f(KeyError())
f(ValueError())
try: f(TypeError())
except TypeError: pass
