x = 1
assert x
assert x == 1, "message"
try:
    assert (
        x ==
        2
    ), (
        "two "
        "lines"
    )
except AssertionError as error:
    print(error)
