"""An order in which each thing comes after those that it needs."""

from types import GenericAlias as _GenericAlias

__all__ = ['TopologicalSorter', 'CycleError']


class CycleError(ValueError):
    pass


class _Node:
    __slots__ = ('value', 'waits_for', 'followers', 'state')

    def __init__(self, value):
        self.value = value
        self.waits_for = 0
        self.followers = []
        self.state = 'waiting'


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._given_out = self._finished = 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def _node(self, value):
        if value not in self._nodes:
            self._nodes[value] = _Node(value)
        return self._nodes[value]

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        own = self._node(node)
        own.waits_for += len(predecessors)
        for predecessor in predecessors:
            self._node(predecessor).followers.append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [node.value for node in self._nodes.values() if node.waits_for == 0]
        for value in self._ready:
            self._nodes[value].state = 'ready'
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def _check_prepared(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')

    def get_ready(self):
        self._check_prepared()
        ready = tuple(self._ready)
        for value in ready:
            self._nodes[value].state = 'out'
        self._ready.clear()
        self._given_out += len(ready)
        return ready

    def is_active(self):
        self._check_prepared()
        return self._finished < self._given_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        self._check_prepared()
        for value in nodes:
            node = self._nodes.get(value)
            if node is None:
                raise ValueError(f'node {value!r} was not added using add()')
            if node.state == 'done':
                raise ValueError(f'node {value!r} was already marked done')
            if node.state != 'out':
                raise ValueError(f'node {value!r} was not passed out (still not ready)')
            node.state = 'done'
            self._finished += 1
            for name in node.followers:
                follower = self._nodes[name]
                follower.waits_for -= 1
                if follower.waits_for == 0:
                    follower.state = 'ready'
                    self._ready.append(name)

    def _cycle(self):
        """The first way found that leads back to where it began, or None."""
        seen = set()
        for start in self._nodes:
            if start in seen:
                continue
            seen.add(start)
            way, places, left = [start], {start: 0}, [iter(self._nodes[start].followers)]
            while way:
                for follower in left[-1]:
                    if follower in places:
                        return way[places[follower]:] + [follower]
                    if follower not in seen:
                        seen.add(follower)
                        places[follower] = len(way)
                        way.append(follower)
                        left.append(iter(self._nodes[follower].followers))
                        break
                else:
                    del places[way.pop()]
                    left.pop()
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    __class_getitem__ = classmethod(_GenericAlias)
