class AppError(Exception):
    code = 1

    def __init__(self, message, *, hint=None):
        super().__init__(message)
        self.hint = hint


class DbError(AppError):
    code = 2


class Timeout(DbError, TimeoutError):
    pass


for cls in AppError, DbError, Timeout:
    try:
        raise cls("oops", hint="retry")
    except TimeoutError as error:
        print("timeout", error, error.code, error.hint)
    except DbError as error:
        print("db", error, error.code)
    except AppError as error:
        print("app", error.args, error.code)
print(Timeout.__mro__, issubclass(Timeout, OSError))
