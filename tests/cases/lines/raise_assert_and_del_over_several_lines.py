def attempt(n):
    try:
        if n == 0:
            raise ValueError(
                'zero',
                n)
        elif n == 1:
            raise KeyError \
                from ZeroDivisionError(
                    n)
        assert (n
                != 2), (
            'two')
        assert n
    except (ValueError,
            KeyError) as error:
        return type(
            error)
    except AssertionError as error: return error.args
    finally:
        values = [1,
                  n]
        del values[
            0], \
            n
    global made
    made = values


for n in range(4): print(attempt(n))
print(made)
