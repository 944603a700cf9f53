class Point:
    """A docstring is a line of the class."""
    dimensions = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, by):
        return Point(self.x + by,
                     self.y + by)


point = Point(1, 2).moved(3)
