import asyncio
import json
import os
from unittest.mock import AsyncMock, MagicMock, PropertyMock, create_autospec, mock_open, patch


class Service:
    url = 'http://x'

    def fetch(self, number):
        raise RuntimeError('network')

    async def later(self):
        raise RuntimeError('network')

    @property
    def status(self):
        return 'real'


with patch('os.getcwd', return_value='/fake') as getcwd:
    print(os.getcwd(), getcwd.called)
with patch.object(Service, 'fetch', return_value='faked') as fetch:
    print(Service().fetch(1), fetch.call_args)
with patch.object(Service, 'status', new_callable=PropertyMock, return_value='mocked'):
    print(Service().status)
print(Service().status, os.getcwd() != '/fake')
values = {'a': 1}
with patch.dict(values, {'b': 2}, clear=True):
    print(values)
print(values)


@patch('json.dumps')
@patch('json.loads', return_value=5)
def test(loads, dumps, extra=1):
    dumps.return_value = 'D'
    print(json.loads('x'), json.dumps(1), extra)


test(extra=2)
print(json.dumps([1]))
with patch('builtins.open', mock_open(read_data='one\ntwo\n')) as opened:
    with open('file.txt') as file:
        print(file.read().split())
    opened.assert_called_with('file.txt')
with patch('builtins.print') as hidden:
    print('not seen')
hidden.assert_called_once_with('not seen')
like = create_autospec(Service)
instance = like()
instance.fetch.return_value = 1
print(instance.fetch(3))
for wrong in (lambda: instance.fetch(), lambda: instance.nothing, lambda: patch('nodots'), patch('os.nothing_there').start):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, str(error).replace(str(os), 'os'))


async def main():
    mock = AsyncMock(return_value=5)
    print(await mock(1), mock.await_count, mock.await_args)
    mock.assert_awaited_once_with(1)
    with patch.object(Service, 'later', return_value=3) as later:
        print(await Service().later(), type(later).__name__)
    manager = MagicMock()
    manager.__aenter__.return_value = 'entered'
    async with manager as value:
        print(value)
    manager.__aiter__.return_value = [1, 2]
    print([x async for x in manager])


asyncio.run(main())
