def f(n):
    try:
        if n == 0:
            raise ValueError
        if n == 1:
            raise ValueError(
                "x"
            ) from KeyError(
                "y")
        raise
    except ValueError:
        return 1
    except RuntimeError:
        return 2
    finally:
        n = 3


for i in range(3):
    print(f(i))
