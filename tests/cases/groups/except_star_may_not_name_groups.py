for kind in (ExceptionGroup, BaseExceptionGroup, (ValueError, ExceptionGroup), int, "x"):
    try:
        try:
            raise ValueError(1)
        except* kind:
            pass
    except TypeError as error:
        print(error)
