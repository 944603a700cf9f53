from unittest.mock import MagicMock, Mock

m = MagicMock()
print(len(m), bool(m), int(m), list(m), 3 in m, m[0] is m[0], float(m), m == m, m == 3)
m.__len__.return_value = 5
m.__getitem__.side_effect = lambda key: key * 2
m.__iter__.return_value = [1, 2]
m.__str__.return_value = 'shown'
print(len(m), m['ab'], list(m), list(m), str(m), m.__getitem__.call_args)
with m as inner:
    print(inner is m.__enter__.return_value)
try:
    m < 3
except TypeError as error:
    print(error)
m.method.return_value.other.return_value = 3
print(m.method().other(), m.mock_calls[-2:])
plain = Mock()
plain.__len__ = lambda self: 42
print(len(plain))
