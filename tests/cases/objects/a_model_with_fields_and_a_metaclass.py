# ORM-like
class Field:
    def __init__(self, kind, default=None, required=False):
        self.kind, self.default, self.required = kind, default, required
    def __set_name__(self, owner, name):
        self.name = name
        owner._fields = {**getattr(owner, '_fields', {}), name: self}
    def __get__(self, obj, cls):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(obj).__name__}.{self.name}: expected {self.kind.__name__}, got {type(value).__name__}")
        obj.__dict__[self.name] = value
    def __repr__(self): return f"Field({self.kind.__name__}, default={self.default!r})"
class ModelMeta(type):
    tables = {}
    def __new__(m, name, bases, ns, table=None):
        cls = super().__new__(m, name, bases, ns)
        if bases:
            cls.table = table or name.lower() + 's'
            m.tables[cls.table] = cls
        return cls
    def __init__(cls, name, bases, ns, table=None):
        super().__init__(name, bases, ns)
    def __iter__(cls): return iter(cls._fields)
    def __contains__(cls, n): return n in cls._fields
class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        for n, f in self._fields.items():
            if f.required and n not in kw: raise ValueError(f"{n} is required")
        for k, v in kw.items():
            if k not in type(self): raise AttributeError(f"no field {k!r}")
            setattr(self, k, v)
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self._fields)})"
    def __eq__(self, o): return type(self) is type(o) and vars(self) == vars(o)
class User(Model):
    name = Field(str, required=True)
    age = Field(int, 18)
class Post(Model, table='blog'):
    title = Field(str, 'untitled')
    tags = Field(list)
print(User(name='Ada'), User(name='B', age=3), Post(tags=['x']), list(User), 'age' in User, ModelMeta.tables)
for f in (lambda: User(), lambda: User(name=5), lambda: User(name='a', x=1), lambda: setattr(User(name='q'), 'age', 'old')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(User.name, User(name='a') == User(name='a'), User._fields is Post._fields)
