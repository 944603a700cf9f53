from __future__ import annotations

a0: x or y and not z or (w or v)
a1: (a + b) * c - d ** -e ** f
a2: (-a) ** b + ~c + (+d) + (not e)
a3: lambda: 0
a4: lambda x, /, y=1, *args, z, k=2, **kw: x if y else z
a5: (lambda *, a: a)(1, lambda *b: b, lambda c, /: c, lambda **d: d)
a6: (a if b else c) if (d if e else f) else (g if h else i)
a7: {1: 2, **d, "k": [1, 2]}
a8: {1, 2, *s}
a9: [x for y in z if a if b for c in d]
a10: {k: v for k, v in items}
a12: sum(x for x in y)
a13: f(*args, key=1, **kw)
a14: (x for x in y)
a15: a < b <= c == d != e is f is not g in h not in i > j >= k
a16: x[1:2, ::3, ...]
a17: x[1:2]
a18: (x[:], y[1:], z[:1:2], w[(1, 2)])
a19: ()
a20: (1,)
a21: (1).real + 1.5.real + (1j).imag
a22: "it's" 'say "hi"' "\n\t\\\x00\u20ac"
a23: b"bytes\xff"
a24: u"with u"
a25: 0x1F + 1_000 + 0b11 + 0o17 + 1e10 + 1e-7 + 1e400 + 123456789012345678901234567890
a26: True and False or None
a28: f"a{b}c{d!r:>{width}}{{}}"
a29: a @ b // c % d << e >> f & g ^ h | i
a30: a - (b - c) - d
a31: (a ** b) ** c
a32: [*a, *b]
a33: x.y.z[0].w()
a34: ...
a35: not (not a)
a36: (a and b) and c
a37: (a, b)[0]
a38: (a < b) < c
a39: -(-1)
a40: f'{ {1: 2}[1] }'
a41: f(x for x in y)(z)
a42: x if (y, z) else (w,)
for key, value in __annotations__.items():
    print(key, value)
