import ast
import operator

operators = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
             ast.Pow: operator.pow, ast.USub: operator.neg, ast.Mod: operator.mod}


def value_of(node):
    match node:
        case ast.Constant(int() | float() as value):
            return value
        case ast.BinOp(left, op, right):
            return operators[type(op)](value_of(left), value_of(right))
        case ast.UnaryOp(op, operand):
            return operators[type(op)](value_of(operand))
    raise TypeError(f'unsupported: {ast.dump(node)}')


for text in '1 + 2 * 3', '-(2 ** 10) % 7', "__import__('os')", 'a + 1', '1 +':
    try:
        print(text, '=', value_of(ast.parse(text, mode='eval').body))
    except (TypeError, SyntaxError) as error:
        print(type(error).__name__, error)


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant):
            return ast.copy_location(ast.Constant(value_of(node)), node)
        return node

    def visit_Name(self, node):
        return ast.copy_location(ast.Name(id=node.id.upper(), ctx=node.ctx), node)

    def visit_Assert(self, node):
        return None


tree = ast.fix_missing_locations(Fold().visit(ast.parse('y = 2 * 3 + z\nassert y\nprint(y)')))
print(ast.unparse(tree))
exec(compile(tree, '<tree>', 'exec'), {'Z': 4, 'PRINT': print})
sum_tree = ast.Expression(ast.BinOp(ast.Constant(20), ast.Add(), ast.Constant(22)))
print(eval(compile(ast.fix_missing_locations(sum_tree), '', 'eval')))
for text in ("[1, 2, {'a': (1, -2.5, 3+4j)}, {1}, None, True, b'x', set()]", "  'spaces'", '1+2', 'a', 'f()', '[',
             '{1: [2, x]}', "-'a'", '...', "'a' 'b'", '--1', '1-2j'):
    try:
        print(repr(ast.literal_eval(text)))
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split('<')[0])
