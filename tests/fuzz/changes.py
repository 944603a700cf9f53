"""Programs that are nearly right: a program of the cases with one thing changed, as learners and editors change it."""
import ast
import random
import re

FAILURES = ('(1/0)', 'undefined_name', 'None.attribute', '[][3]', '{}["key"]', 'int("x")', '(lambda: 1/0)()',
            'sum(each.size for each in [1])', 'exit(3)')
OTHER_WORDS = (
    ('create_task(', 'ensure_future('), ('gather(', 'wait('), ('async def', 'def'), ('except', 'except BaseException:  #'),
    ('return ', 'yield '), ('==', 'is'), (' and ', ' or '), ('[0]', '[1]'), ('.append', '.extend'), ('await ', 'return '),
    ('asyncio.run(', 'print('), ('self.', ''), ('True', 'False'), ('put(', 'put_nowait('), ('get()', 'get_nowait()'),
    ('.result()', '.exception()'), ('cancel()', 'cancelled()'), ('async with', 'with'), ('async for', 'for'),
    ('Lock()', 'Semaphore(2)'), ('raise ', 'print '), ('finally:', 'else:'), ('try:', 'if 1:'))
NUMBER = re.compile(r'\b\d+(\.\d+)?\b')
EXPRESSIONS = (ast.Name, ast.Constant, ast.Call, ast.Attribute, ast.BinOp, ast.Compare, ast.Await, ast.Subscript)


def indent(line):
    return len(line) - len(line.lstrip())


def fail(lines, chance):
    """An expression is one that raises."""
    nodes = [node for node in ast.walk(ast.parse('\n'.join(lines)))
             if isinstance(node, EXPRESSIONS) and isinstance(getattr(node, 'ctx', ast.Load()), ast.Load)
             and node.lineno == node.end_lineno]
    node = chance.choice(nodes)
    line = lines[node.lineno - 1].encode()
    lines[node.lineno - 1] = (line[:node.col_offset] + chance.choice(FAILURES).encode() +
                              line[node.end_col_offset:]).decode()


def forget_await(lines, chance):
    at = chance.choice([i for i, line in enumerate(lines) if 'await ' in line])
    lines[at] = lines[at].replace('await ', '', 1)


def leave_out(lines, chance):
    at = chance.choice([i for i, line in enumerate(lines) if line.strip() and 'import' not in line])
    lines[at] = ' ' * indent(lines[at]) + 'pass'


def repeat(lines, chance):
    at = chance.choice([i for i, line in enumerate(lines) if line.strip()])
    lines.insert(at, lines[at])


def exchange(lines, chance):
    at = chance.choice([i for i in range(len(lines) - 1) if lines[i].strip() and lines[i + 1].strip()
                        and indent(lines[i]) == indent(lines[i + 1])])
    lines[at:at + 2] = lines[at + 1], lines[at]


def other_number(lines, chance):
    at = chance.choice([i for i, line in enumerate(lines) if NUMBER.search(line)])
    lines[at] = NUMBER.sub(chance.choice(['0', '1', '2', '-1', '0.5', 'None', '3']), lines[at], count=1)


def other_word(lines, chance):
    at, old, new = chance.choice([(i, *words) for i, line in enumerate(lines) for words in OTHER_WORDS
                                  if words[0] in line])
    lines[at] = lines[at].replace(old, new, 1)


CHANGES = (fail, fail, forget_await, leave_out, repeat, exchange, other_number, other_word)


def changed(source, seed):
    """The program with one change, or None if this seed changes it into something that Python does not read."""
    chance = random.Random(seed)
    lines = source.split('\n')
    try:
        chance.choice(CHANGES)(lines, chance)
        text = '\n'.join(lines)
        compile(text, 'program.py', 'exec')
    except (IndexError, SyntaxError, ValueError):  # there is nothing of the kind in it, or nothing to read afterwards
        return None
    return text
