import traceback


def parse(text):
    return int(text)


def run(jobs):
    for job in jobs:
        try:
            print(parse(job))
        except ValueError:
            report = traceback.format_exc().splitlines()
            print(report[0], report[-1], len(report))
        except TypeError as error:
            print(traceback.format_exception_only(error)[0].strip(), [f.name for f in traceback.extract_tb(error.__traceback__)])


run(['1', 'x', None])
