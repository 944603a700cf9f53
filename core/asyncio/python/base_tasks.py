"""What a task tells of its stack."""


def _task_frames(task, limit):
    """The frames of a task that waits or runs, the outermost first; of one that has failed, those of its traceback."""
    frame = getattr(task._coro, 'cr_frame', None) or getattr(task._coro, 'gi_frame', None)
    tb = task._exception.__traceback__ if frame is None and task._exception is not None else None
    frames = []
    while (frame is not None or tb is not None) and (limit is None or len(frames) < limit):
        if frame is not None:
            frames.insert(0, frame)
            frame = frame.f_back
        else:
            frames.append(tb.tb_frame)
            tb = tb.tb_next
    return frames


def _task_print_stack(task, limit, file):
    import sys
    from _inspection import source_line, summary
    frames = task.get_stack(limit=limit)
    exception = task._exception
    if frames:
        kind = 'Stack' if exception is None else 'Traceback'
        print(f'{kind} for {task!r} (most recent call last):', file=file)
    else:
        print(f'No stack for {task!r}', file=file)
    for frame in frames:
        name, line = frame.f_code.co_filename, frame.f_lineno
        text = f'  File "{name}", line {line}, in {frame.f_code.co_name}\n'
        source = (source_line(name, line) or '').strip()
        # As traceback.print_list, which writes to stderr if it is not told where to.
        print(text + f'    {source}\n' if source else text, file=sys.stderr if file is None else file, end='')
    if exception is not None:
        print(summary(exception), file=file)
