import inspect


def f(a, b=2, *args, c, **kw):
    pass


s = inspect.signature(f)
bound = s.bind(1, c=3, z=9)
print(bound, bound.args, bound.kwargs, dict(bound.arguments))
bound.apply_defaults()
print(bound.arguments, s.bind(1, 2, 3, 4, c=0).arguments, s.bind_partial(b=5).arguments)
for args, kw in (((), {}), ((1,), {}), ((1,), {'c': 1, 'a': 2})):
    try:
        print(s.bind(*args, **kw))
    except TypeError as error:
        print(error)
print(s == inspect.signature(f), s.replace(return_annotation=int), [p.name for p in s.parameters.values() if p.default is p.empty])
