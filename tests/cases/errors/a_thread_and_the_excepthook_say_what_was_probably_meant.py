import sys
import threading


def misspelt():
    prnt("x")


def wrong_attribute():
    [].appendd(1)


for each in misspelt, wrong_attribute:
    thread = threading.Thread(target=each, name="worker")
    thread.start()
    thread.join()
    try:
        each()
    except Exception as error:
        sys.__excepthook__(type(error), error, error.__traceback__)
