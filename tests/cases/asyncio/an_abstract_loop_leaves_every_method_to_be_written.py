import asyncio
import inspect


class Loop(asyncio.AbstractEventLoop):
    pass


loop = Loop()
arguments = {'stop': 0, 'time': 0, 'close': 0, 'run_forever': 0, 'create_future': 0, 'get_debug': 0, 'is_closed': 0,
             'call_soon': 1, 'call_later': 2, 'call_at': 2, 'call_soon_threadsafe': 1, 'run_in_executor': 2,
             'add_reader': 2, 'remove_reader': 1, 'add_writer': 2, 'remove_writer': 1, 'add_signal_handler': 2,
             'set_debug': 1, 'getaddrinfo': 2, 'create_connection': 1, 'create_server': 1, 'sock_recv': 2,
             'sock_accept': 1, 'sock_connect': 2, 'subprocess_exec': 1, 'start_tls': 3, 'shutdown_asyncgens': 0}
for name, count in arguments.items():
    try:
        result = getattr(loop, name)(*'abc'[:count])
        print(name, inspect.iscoroutine(result), result.__qualname__)
        result.send(None)
    except NotImplementedError as error:
        print(name, repr(error))
