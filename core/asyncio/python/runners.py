"""Runner and run: a loop that is made, used, shut down and closed."""


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._state = 'created'
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None
        self._has_set_loop = False
        self._is_left_by_exit = False

    def __enter__(self):
        self._lazy_init()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self._is_left_by_exit = isinstance(exc_val, (SystemExit, KeyboardInterrupt))
        self.close()

    def close(self):
        if self._state != 'initialized':
            return
        try:
            loop = self._loop
            _cancel_all_tasks(loop, self._is_left_by_exit)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            if self._has_set_loop:
                set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = 'closed'

    def get_loop(self):
        self._lazy_init()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if _get_running_loop() is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._lazy_init()
        if context is None:
            context = self._context
        task = self._loop.create_task(coro, context=context)  # = 100
        signal = _signal_module()
        if signal is None or signal.getsignal(2) is not signal.default_int_handler or not signal._is_main_thread():
            return self._loop.run_until_complete(task)
        return self._run_interruptibly(task, signal)

    def _on_sigint(self):
        """Nothing, to be called: the loop must not wait for anything else."""
        return lambda: None

    def _run_interruptibly(self, task, signal):
        """The first SIGINT cancels the main task, the second is a KeyboardInterrupt wherever the program is."""
        interrupts = 0

        def on_interrupt(signum, frame):
            nonlocal interrupts
            interrupts += 1
            if interrupts > 1 or task.done():
                raise KeyboardInterrupt()
            task.cancel()
            self._loop.call_soon_threadsafe(self._on_sigint())

        signal.signal(2, on_interrupt)
        try:
            return self._loop.run_until_complete(task)
        except CancelledError:
            if interrupts and task.uncancel() == 0:
                raise KeyboardInterrupt()
            raise
        finally:
            if signal.getsignal(2) is on_interrupt:
                signal.signal(2, signal.default_int_handler)

    def _lazy_init(self):
        if self._state == 'closed':
            raise RuntimeError('Runner is closed')
        if self._state == 'initialized':
            return
        if self._loop_factory is None:
            self._loop = new_event_loop()
            if not self._has_set_loop:
                set_event_loop(self._loop)
                self._has_set_loop = True
        else:
            self._loop = self._loop_factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = _copy_context()
        self._state = 'initialized'


def run(main, *, debug=None):
    if _get_running_loop() is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug) as runner:
        return runner.run(main)


def _cancel_all_tasks(loop, is_left_by_exit):
    left = _pending_tasks(loop)
    if not left:
        return
    for task in left:
        if not is_left_by_exit:  # a program that ends on purpose would have awaited them
            _found_unawaited(task)
        task.cancel()
    loop.run_until_complete(gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                'message': 'unhandled exception during asyncio.run() shutdown',
                'exception': task.exception(), 'task': task})
