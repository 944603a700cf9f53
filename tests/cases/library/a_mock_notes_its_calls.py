from unittest.mock import ANY, Mock, call, sentinel


def failing(action):
    try:
        action()
    except BaseException as error:
        print(type(error).__name__, error)


m = Mock()
m.fetch.return_value = {'name': 'bob'}
print(m.fetch(7)['name'], m.fetch(9, x=1), m.mock_calls, m.method_calls, m.fetch.call_args, m.fetch.call_count)
m.fetch.assert_any_call(7)
m.fetch.assert_called_with(9, x=ANY)
m.fetch.assert_has_calls([call(7), call(9, x=1)])
failing(lambda: m.fetch.assert_called_with(8))
failing(lambda: m.fetch.assert_not_called())
failing(lambda: m.fetch.assert_called_once())
failing(lambda: m.fetch.assert_any_call(1, a=2))
failing(lambda: m.fetch.assert_has_calls([call(1)]))
failing(lambda: m.other.assert_called())
failing(lambda: m.other.assert_called_with(1))
failing(lambda: m.asert_called())
s = Mock(side_effect=[1, ValueError('x')])
print(s())
failing(s)
failing(s)
s.side_effect = lambda x: x * 2
print(s(4), call.foo(1).bar(2), call(1) == call(1), sentinel.x)
print(str(Mock(name='nm'))[:15], repr(Mock().a.b()).split(' id')[0], repr(Mock(spec=int)).split(' id')[0])
parent = Mock()
parent.a(1)
parent.b.c(2)
parent.attach_mock(Mock(name='kid'), 'kid')
parent.kid(5)
print(parent.mock_calls)
limited = Mock(spec=['a'])
failing(lambda: limited.b)
failing(lambda: len(Mock()))
