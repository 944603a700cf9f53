from string import Template

t = Template("$who likes ${what}s, $$5 and $n")
print(t.substitute(who="Tim", what="ant", n=3), t.safe_substitute(who="Ann"), t.template)
print(t.get_identifiers(), t.is_valid(), Template("$ ").is_valid())
print(Template("$a $b").substitute({"a": 1, "b": 2}, b=3))
for call in (lambda: t.substitute(who="x"), lambda: Template("cost $").substitute(),
             lambda: Template("a\nbc $ 1").substitute({})):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
