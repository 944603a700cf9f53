def parse(text):
    return eval(text)


print(parse("1 + 2"))
print(parse("1 + + * 2"))
