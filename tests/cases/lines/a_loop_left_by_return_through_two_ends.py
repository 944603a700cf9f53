class Door:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        print("closed")


def find(items, wanted):
    for item in items:
        try:
            with Door():
                if item == wanted:
                    return [item,
                            len(items)]
        finally:
            print("looked at", item)
    return None


print(find([1, 2, 3], 2))
print(find([1], 2))
