"""What event loops do that needs no speed: they speak to the log, and shut down."""


def _log(level, by, message, *args, exception=None):
    """`by` is who says it in CPython: function, file and line, as a record of the log has them."""
    logging = _loaded_module('logging')
    if logging is not None:
        logger = logging.getLogger('asyncio')
        if logger.isEnabledFor(level):
            function, file, line = by
            error = exception and (type(exception), exception, exception.__traceback__)
            logger.handle(logger.makeRecord(logger.name, level, f'/usr/lib/python3.11/asyncio/{file}', line, message, args,
                                            error, function))
    elif level >= 30:
        # As the handler of last resort, which logging has when nobody has set up another.
        text = (message % args if args else message) + '\n'
        if exception:
            text += _traceback_text(exception)
        sys = _loaded_module('sys')
        if sys is None:
            _write_error(text)
        else:
            sys.stderr.write(text)


def _log_slow_callback(shown, duration):
    _log(30, ('_run_once', 'base_events.py', 1917), 'Executing %s took %.3f seconds', repr(shown), duration)


def _log_selector(selector):
    name = 'EpollSelector' if selector is None else selector.__class__.__name__
    _log(10, ('__init__', 'selector_events.py', 54), 'Using selector: %s', name)


def _log_close(loop):
    _log(10, ('close', 'base_events.py', 676), 'Close %r', loop)


def _source_text(stack):
    if all(type(entry) is tuple for entry in stack):
        return _stack_text(stack)
    # A program's own context.
    import traceback
    return ''.join(traceback.format_list(stack)).rstrip()


def _loop_default_exception_handler(self, context):
    running = self._current_handle
    if 'source_traceback' not in context and running is not None and running._source_traceback:
        context['handle_traceback'] = running._source_traceback
    lines = [context.get('message') or 'Unhandled exception in event loop']
    for key in sorted(context):
        if key in ('message', 'exception'):
            continue
        value = context[key]
        if key in ('source_traceback', 'handle_traceback'):
            what = 'Object' if key == 'source_traceback' else 'Handle'
            shown = f'{what} created at (most recent call last):\n' + _source_text(value)
        else:
            shown = repr(value)
        lines.append(f'{key}: {shown}')
    _log(40, ('default_exception_handler', 'base_events.py', 1771), '\n'.join(lines),
         exception=context.get('exception') or False)


def _loop_call_exception_handler(self, context):
    handler = self.get_exception_handler()
    if handler is None:
        try:
            self.default_exception_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            _log(40, ('call_exception_handler', 'base_events.py', 1804), 'Exception in default exception handler',
                 exception=exc)
        return
    try:
        handler(self, context)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as exc:
        try:
            self.default_exception_handler({'message': 'Unhandled error in exception handler', 'exception': exc,
                                            'context': context})
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as second:
            _log(40, ('call_exception_handler', 'base_events.py', 1825), 'Exception in default exception handler while '
                 'handling an unexpected error in custom exception handler', exception=second)


def _report_callback_error(loop, context):
    # As Handle._run, where the handler is called while the exception is being handled.
    try:
        raise context['exception']
    except BaseException:
        loop.call_exception_handler(context)


def _stop_when_done(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        return
    _loop_of(future).stop()


def _run_until_complete_by_methods(self, future):
    """As run_until_complete, of a future whose class has methods of its own."""
    future.add_done_callback(_run_until_complete_cb)
    try:
        self.run_forever()
    finally:
        future.remove_done_callback(_run_until_complete_cb)
    if not future.done():
        raise RuntimeError('Event loop stopped before Future completed.')
    return future.result()


def _abstract_coroutine(name):
    async def method():
        raise NotImplementedError
    method.__name__ = name
    method.__qualname__ = 'AbstractEventLoop.' + name
    return method()


async def _loop_shutdown_asyncgens(self):  # = 539
    agens = _take_async_generators(self)
    if not agens:
        return
    results = await gather(*[agen.aclose() for agen in agens], return_exceptions=True)  # = 551
    for result, agen in zip(results, agens):
        if isinstance(result, Exception):
            self.call_exception_handler({
                'message': f'an error occurred during closing of asynchronous generator {agen!r}',
                'exception': result, 'asyncgen': agen})


def _loop_warn_of_generator(self, agen):
    warnings = _loaded_module('warnings')
    if warnings is not None:
        warnings.warn(f'asynchronous generator {agen!r} was scheduled after loop.shutdown_asyncgens() call',
                      ResourceWarning, source=self)


_loop_shutdown_asyncgens.__qualname__ = 'BaseEventLoop.shutdown_asyncgens'
_loop_shutdown_asyncgens.__name__ = 'shutdown_asyncgens'


# ---- signals: only those come that the program raises itself

_signal_handlers = {}
_signals_come = []  # and not yet read: (loop, callback, arguments)


def _signal_module():
    return _loaded_module('signal')


def _check_signal(sig):
    if not isinstance(sig, int):
        raise TypeError(f'sig must be an int, not {sig!r}')
    if not 1 <= sig <= 64 or sig in (32, 33):
        raise ValueError(f'invalid signal number {sig}')


def _loop_add_signal_handler(self, sig, callback, args):
    if iscoroutine(callback) or iscoroutinefunction(callback):
        raise TypeError('coroutines cannot be used with add_signal_handler()')
    _check_signal(sig)
    self._check_closed()
    if sig in (9, 19):
        raise RuntimeError(f'sig {sig} cannot be caught')
    _signal_handlers[int(sig)] = self, callback, args
    if signal := _signal_module():
        signal.signal(sig, _sighandler_noop)
        signal._when_raised = _handle_signal


def _loop_remove_signal_handler(self, sig):
    _check_signal(sig)
    if _signal_handlers.get(int(sig), (None,))[0] is not self:
        return False
    del _signal_handlers[int(sig)]
    if signal := _signal_module():
        signal.signal(sig, signal.default_int_handler if sig == 2 else signal.SIG_DFL)
    return True


def _sighandler_noop(signum, frame):
    pass


def _handle_signal(sig):
    loop, callback, args = _signal_handlers.get(sig, (None, None, ()))
    if loop is not None and not loop.is_closed():
        _signals_come.append((loop, callback, args))
        _write_signal(loop)


def _loop_process_signals(self):
    """What _read_from_self does with the signals that it has read of."""
    for come in [come for come in _signals_come if come[0] is self]:
        _signals_come.remove(come)
        self.call_soon(come[1], *come[2])


def _close_signals(loop):
    for sig in [sig for sig, known in _signal_handlers.items() if known[0] is loop]:
        loop.remove_signal_handler(sig)
