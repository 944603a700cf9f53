def fail(number):
    raise ValueError(f"number {number}")


def collect():
    errors = []
    for i in range(2):
        try:
            fail(i)
        except ValueError as error:
            errors.append(error)
    errors.append(ExceptionGroup("nested", [KeyError("k"), TypeError("two\nlines")]))
    errors[0].add_note("a note\nof two lines")
    return errors


raise ExceptionGroup("top", collect())
