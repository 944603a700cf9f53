import contextvars

var = contextvars.ContextVar('var', default=0)
other = contextvars.ContextVar('other')
print(var.get(), other.get('none'))
token = var.set(1)
print(var.get(), token.old_value is contextvars.Token.MISSING, token.var is var)
ctx = contextvars.copy_context()


def change(n):
    var.set(n)
    other.set(n * 2)
    return var.get() + other.get()


print(ctx.run(change, 5), var.get(), ctx[var], ctx[other], len(ctx), sorted(v.name for v in ctx))
var.reset(token)
print(var.get())
try:
    other.get()
except LookupError as error:
    print(type(error).__name__)
try:
    var.reset(token)
except RuntimeError as error:
    print('used once')
