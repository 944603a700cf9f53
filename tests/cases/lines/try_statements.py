def fail():
    raise ValueError("x")


try:
    fail()
except KeyError:
    pass
except ValueError as error:
    caught = error
else:
    caught = None
finally:
    done = True
try:
    done = 1
finally:
    done = 2
