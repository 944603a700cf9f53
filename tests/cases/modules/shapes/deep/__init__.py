__all__ = ["bottom", "here"]
here = "here"
