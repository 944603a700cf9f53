from graphlib import CycleError, TopologicalSorter

recipe = {'eat': {'cook': 1, 'lay the table': 1}, 'cook': ['chop', 'boil'], 'chop': ['buy'], 'boil': []}
print([step for step in TopologicalSorter({'eat': ['cook'], 'cook': ['chop'], 'chop': ['buy']}).static_order()])
sorter = TopologicalSorter()
sorter.add('c', 'a', 'b')
sorter.add('d', 'c')
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready()
    print(ready)
    sorter.done(*ready)
for wrong in (lambda: sorter.add('x'), lambda: sorter.done('nobody'), lambda: sorter.done('a'),
              lambda: TopologicalSorter().get_ready()):
    try:
        wrong()
    except ValueError as error:
        print(error)
try:
    list(TopologicalSorter({'a': ['b'], 'b': ['c'], 'c': ['a']}).static_order())
except CycleError as error:
    print(error.args)
