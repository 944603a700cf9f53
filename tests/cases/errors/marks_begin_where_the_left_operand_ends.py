import sys
import traceback

nothing = None
items = []


def show(call):
    try:
        call()
    except Exception:
        traceback.print_exc(file=sys.stdout)


show(lambda: (nothing + nothing)[:2])
show(lambda: (nothing) [0 ])
show(lambda: ((items))[ 3 ] + 1)
show(lambda: (nothing  //  2) + 1)
show(lambda: (items + 1) / nothing)
show(lambda: 'ä' + 'ö' * 2 + nothing + 'ü')
show(lambda: nothing['ä'])
show(lambda: {'key': items}['key'][5] if 1 else 2)
show(lambda: f'{nothing + 1}')
show(lambda: items[1:2, 3])
show(lambda: nothing[lambda: 1])
show(lambda: "a" "b" + 1)
show(lambda: 2 ** nothing ** 2)
show(lambda: items[index := 3])


def stores():
    items[3] = 1


def stores_in_place():
    items[3] += 1


def removes():
    del items[2]


def over_lines():
    total = (nothing
             + 1)


def adds_in_place():
    global nothing
    nothing += 1


for function in (stores, stores_in_place, removes, over_lines, adds_in_place):
    show(function)
