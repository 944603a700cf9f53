def attempt(body):
    try:
        body()
    except ZeroDivisionError as error:
        print(error)


def ends_in_an_if(wanted=False):
    try:
        1 / 0
    finally:
        if wanted:
            wanted = 1
            wanted = 2


def ends_in_a_loop():
    left = 2
    try:
        1 / 0
    finally:
        while left:
            left -= 1


def ends_in_a_call():
    try:
        1 / 0
    finally:
        if not attempt:
            print('never')


def ends_in_a_match(subject):
    try:
        1 / 0
    finally:
        match subject:
            case 1:
                subject = 'one'
            case _:
                if subject == 3:
                    subject = 'three'


attempt(ends_in_an_if)
attempt(ends_in_a_loop)
attempt(ends_in_a_call)
attempt(lambda: ends_in_a_match(1))
attempt(lambda: ends_in_a_match(2))


def breaks_at_its_end(values):
    try:
        1 / 0
    finally:
        for value in values:
            value / 0
        values = 'never'


attempt(lambda: breaks_at_its_end([1]))
attempt(lambda: breaks_at_its_end([]))
