import gc


class Resource:
    def __enter__(self):
        print('open')
        return self

    def __exit__(self, *exc_info):
        print('close', exc_info[0].__name__)


def use(box):
    with Resource() as resource:
        box.append(resource)
        yield resource


box = []
box.append(use(box))
next(box[0])
del box
print('lost')
gc.collect()
print('end')
