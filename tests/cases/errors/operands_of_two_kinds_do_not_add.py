for add in (lambda: 1 + "a", lambda: "a" + 1, lambda: [1] + (2,), lambda: None + 1, lambda: "a" * "b", lambda: len(5)):
    try:
        add()
    except TypeError as error:
        print(error)
