value_of_it = 1


def show(values):
    print(value)


show([1])
