"""127.0.0.1 as each program has it for itself.

Programs that run at the same time would take one another's ports. So each has an address of its own in 127.0.0.0/8,
by its process, and is told 127.0.0.1 wherever it asks.
"""
import os
import socket

SHOWN = '127.0.0.1'
_RealSocket = socket.socket


def _own_address():
    number = os.getpid()
    return f'127.{1 + (number >> 16) % 250}.{(number >> 8) % 256}.{1 + number % 254}'


def _to_own(address):
    return (_own_address(), *address[1:]) if isinstance(address, tuple) and address[0] == SHOWN else address


def _to_shown(address):
    return (SHOWN, *address[1:]) if isinstance(address, tuple) and address[0] == _own_address() else address


class OwnSocket(_RealSocket):
    def bind(self, address):
        return super().bind(_to_own(address))

    def connect(self, address):
        # From the own address too, so that the other side is told the same.
        if _to_own(address) is not address:
            super().bind((_own_address(), 0))
        return super().connect(_to_own(address))

    def accept(self):
        connection, address = super().accept()
        return connection, _to_shown(address)

    def getsockname(self):
        return _to_shown(super().getsockname())

    def getpeername(self):
        return _to_shown(super().getpeername())


def install_network():
    socket.socket = OwnSocket
