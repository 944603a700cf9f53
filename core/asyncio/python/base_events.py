"""What event loops do that needs no speed: they speak to the log, and shut down."""


def _log(level, message, exception=None):
    logging = _loaded_module('logging')
    if logging is not None:
        logging.getLogger('asyncio').log(level, message, exc_info=exception or False)
    elif level >= 30:
        # As the handler of last resort, which logging has when nobody has set up another.
        text = message + '\n'
        if exception is not None:
            text += _traceback_text(exception)
        sys = _loaded_module('sys')
        if sys is None:
            _write_error(text)
        else:
            sys.stderr.write(text)


def _log_slow_callback(shown, duration):
    _log(30, f'Executing {shown!r} took {duration:.3f} seconds')


def _log_selector():
    _log(10, 'Using selector: EpollSelector')


def _log_close(loop):
    _log(10, f'Close {loop!r}')


def _loop_default_exception_handler(self, context):
    lines = [context.get('message') or 'Unhandled exception in event loop']
    for key in sorted(context):
        if key in ('message', 'exception'):
            continue
        value = context[key]
        if key in ('source_traceback', 'handle_traceback'):
            what = 'Object' if key == 'source_traceback' else 'Handle'
            shown = f'{what} created at (most recent call last):\n' + _stack_text(value)
        else:
            shown = repr(value)
        lines.append(f'{key}: {shown}')
    _log(40, '\n'.join(lines), context.get('exception'))


def _loop_call_exception_handler(self, context):
    handler = self.get_exception_handler()
    if handler is None:
        try:
            self.default_exception_handler(context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            _log(40, 'Exception in default exception handler', exc)
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
            _log(40, 'Exception in default exception handler while handling an unexpected error '
                 'in custom exception handler', second)


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


async def _abstract_shutdown_asyncgens(self):
    raise NotImplementedError


async def _abstract_shutdown_default_executor(self):
    raise NotImplementedError


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


_abstract_shutdown_asyncgens.__qualname__ = 'AbstractEventLoop.shutdown_asyncgens'
_abstract_shutdown_default_executor.__qualname__ = 'AbstractEventLoop.shutdown_default_executor'
_loop_shutdown_asyncgens.__qualname__ = 'BaseEventLoop.shutdown_asyncgens'
_loop_shutdown_asyncgens.__name__ = 'shutdown_asyncgens'
