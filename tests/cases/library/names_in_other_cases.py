import re


def snake(name):
    return re.sub(r'(?<!^)(?=[A-Z])', '_', name).lower()


def camel(name):
    return re.sub(r'_([a-z])', lambda m: m[1].upper(), name)


for name in ('getHTTPResponse', 'simpleName', 'X', 'already_snake'):
    print(name, snake(name), camel(snake(name)))
print(re.sub(r'(.)([A-Z][a-z]+)', r'\1-\2', 'someLongName'), re.sub('(?i)[aeiou]', '*', 'Education'), re.split(r'(?<=[.!?])\s+', 'One. Two! Three?'))
