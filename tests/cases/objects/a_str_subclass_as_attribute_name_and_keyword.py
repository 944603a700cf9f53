class K(str):
    pass


class A:
    pass


a = A()
setattr(a, K("x"), 1)
print(a.x, getattr(a, K("x")), vars(a), (lambda **kw: kw)(**{K("y"): 2}))
print("%(k)s" % {K("k"): 1}, "{k}".format(**{K("k"): 2}))
