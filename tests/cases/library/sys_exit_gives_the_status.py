import sys


def main():
    try:
        sys.exit(7)
    finally:
        print("finally")


main()
