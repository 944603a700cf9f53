def deep(levels):
    error = ValueError("leaf")
    for level in range(levels):
        error = ExceptionGroup(f"level {level}", [error])
    return error


raise ExceptionGroup("wide", [deep(12)] + [TypeError(i) for i in range(16)])
